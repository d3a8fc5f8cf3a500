package tequio.problem.desk;

import java.util.Optional;
import tequio.problem.tree.WorkingNode;

/**
 * Answer to an operation that was not applied.
 *
 * @param sent what was sent
 * @param problem why it was refused; empty if it was not
 * @param now the node as somebody else left it
 */
record TreeAnswer(Optional<TreeForm> sent, String problem, Optional<WorkingNode> now) {

  static final TreeAnswer NONE = new TreeAnswer(Optional.empty(), "", Optional.empty());
}
