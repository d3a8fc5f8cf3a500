package tequio.problem.tree;

import java.util.Optional;
import tequio.problem.content.TreeSide;

/**
 * Node of a working tree.
 *
 * @param position order among its siblings, not necessarily without gaps; the number breaks ties
 * @param version number of operations on the node, from 1
 */
public record WorkingNode(
    int number,
    Optional<Integer> parent,
    TreeSide side,
    String words,
    int position,
    int version,
    boolean removed) {

  WorkingNode worded(String other) {
    return new WorkingNode(number, parent, side, other, position, version + 1, removed);
  }

  WorkingNode placed(Optional<Integer> under, int at) {
    return new WorkingNode(number, under, side, words, at, version + 1, removed);
  }

  WorkingNode removed(boolean gone) {
    return new WorkingNode(number, parent, side, words, position, version + 1, gone);
  }

  /** At another position because a sibling moved: no operation on this node. */
  WorkingNode shifted(int at) {
    return new WorkingNode(number, parent, side, words, at, version, removed);
  }
}
