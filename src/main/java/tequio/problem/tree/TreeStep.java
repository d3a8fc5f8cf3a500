package tequio.problem.tree;

import java.util.List;
import java.util.Optional;

/**
 * Change of a tree that an operation makes.
 *
 * @param type word under which the operation is stored
 * @param before the node before; empty if it is new
 * @param shifted siblings that only changed their position
 */
record TreeStep(
    String type, Optional<WorkingNode> before, WorkingNode after, List<WorkingNode> shifted) {

  TreeStep {
    shifted = List.copyOf(shifted);
  }
}
