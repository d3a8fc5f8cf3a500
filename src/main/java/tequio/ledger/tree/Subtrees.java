package tequio.ledger.tree;

/** The complete subtrees of a tree: their roots by level (0 = leaves) and place in the level. */
public interface Subtrees {

  Hash get(int level, long index);
}
