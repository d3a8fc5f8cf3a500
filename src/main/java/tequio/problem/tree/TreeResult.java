package tequio.problem.tree;

/** Answer to an operation on a tree. */
public sealed interface TreeResult {

  /**
   * The operation was applied.
   *
   * @param operation its number within the tree
   * @param node number of the node
   */
  record Applied(int operation, String type, int node) implements TreeResult {}

  /**
   * Somebody changed the node since its author saw it: nothing was applied.
   *
   * @param now the node as it is
   * @param mine what the author wanted, to send again
   */
  record Conflict(WorkingNode now, TreeOperation mine) implements TreeResult {}
}
