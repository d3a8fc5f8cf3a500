package tequio.problem.tree;

import tequio.problem.content.TreeSide;

/**
 * Operation on a node of a working tree. {@code seen} is the version of the node that its author
 * saw; if the node was changed since, the operation is not applied.
 */
public sealed interface TreeOperation {

  /**
   * Adds a node as the last one below another.
   *
   * @param parent number of the node it hangs from; 0 for the trunk
   */
  record Add(int parent, TreeSide side, String words) implements TreeOperation {}

  /** Operation on a node that exists. */
  sealed interface OnNode extends TreeOperation {
    int node();

    int seen();
  }

  /** Changes the words of a node. */
  record Word(int node, int seen, String words) implements OnNode {}

  /** Moves a node before the sibling in front of it. */
  record Up(int node, int seen) implements OnNode {}

  /** Moves a node behind the next sibling. */
  record Down(int node, int seen) implements OnNode {}

  /** Moves a node with all that hangs from it below another of its side, as the last one. */
  record Place(int node, int seen, int parent) implements OnNode {}

  /** Takes a node out, with all that hangs from it. */
  record Remove(int node, int seen) implements OnNode {}

  /** Brings a removed node back, with all that hung from it. */
  record Restore(int node, int seen) implements OnNode {}
}
