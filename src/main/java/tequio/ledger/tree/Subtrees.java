package tequio.ledger.tree;

/** Complete subtrees of a tree: their roots by level (0 = leaves) and index. */
public interface Subtrees {

  Hash get(int level, long index);
}
