package tequio.problem.tree;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import tequio.kernel.BusinessRuleException;
import tequio.problem.content.TreeSide;

/** Applies an operation to a tree in memory. */
final class TreeEditor {

  enum Rule implements BusinessRuleException.Rule {
    NO_SUCH_NODE,
    TRUNK_EXISTS,
    TRUNK_STAYS,
    OTHER_SIDE,
    OWN_BRANCH,
    AT_THE_END,
    NOT_REMOVED,
    FULL,
    TOO_DEEP
  }

  static final int MOST_NODES = 500;
  static final int MOST_LEVELS = 8;

  private final WorkingTree tree;

  TreeEditor(WorkingTree tree) {
    this.tree = tree;
  }

  /**
   * Returns what an operation changes.
   *
   * @throws BusinessRuleException if the tree does not allow it
   */
  TreeStep apply(TreeOperation operation) {
    return switch (operation) {
      case TreeOperation.Add it -> add(it);
      case TreeOperation.Word it -> {
        var node = shown(it.node());
        yield step("word", node, node.worded(it.words()));
      }
      case TreeOperation.Up it -> swap("up", shown(it.node()), -1);
      case TreeOperation.Down it -> swap("down", shown(it.node()), 1);
      case TreeOperation.Place it -> place(it);
      case TreeOperation.Remove it -> remove(shown(it.node()));
      case TreeOperation.Restore it -> restore(node(it.node()));
    };
  }

  private TreeStep add(TreeOperation.Add it) {
    if (tree.nodes().size() >= MOST_NODES) {
      throw new BusinessRuleException(Rule.FULL, MOST_NODES);
    }
    boolean trunk = it.side() == TreeSide.TRUNK;
    if (trunk && tree.trunk().isPresent()) {
      throw new BusinessRuleException(Rule.TRUNK_EXISTS);
    }
    Optional<Integer> parent = trunk ? Optional.empty() : Optional.of(it.parent());
    parent.ifPresent(up -> requireRoom(shown(up), it.side(), 0));
    var made =
        new WorkingNode(
            tree.next(), parent, it.side(), it.words(), last(it.parent()) + 1, 1, false);
    return new TreeStep("add", Optional.empty(), made, List.of());
  }

  private TreeStep place(TreeOperation.Place it) {
    var node = shown(it.node());
    requireNotTrunk(node);
    var parent = shown(it.parent());
    if (tree.isWithin(parent, node.number())) {
      throw new BusinessRuleException(Rule.OWN_BRANCH);
    }
    requireRoom(parent, node.side(), tree.height(node));
    var under = Optional.of(parent.number());
    return step("place", node, node.placed(under, last(parent.number()) + 1));
  }

  private TreeStep swap(String type, WorkingNode node, int by) {
    requireNotTrunk(node);
    var siblings =
        tree.children(node.parent().orElseThrow()).stream()
            .filter(it -> it.side() == node.side())
            .toList();
    int at = siblings.indexOf(node) + by;
    if (at < 0 || at >= siblings.size()) {
      throw new BusinessRuleException(Rule.AT_THE_END);
    }
    var other = siblings.get(at);
    // Siblings that share a position are ordered by number: then all of them get their own.
    if (other.position() == node.position()) {
      return spread(type, node, other, siblings);
    }
    return new TreeStep(
        type,
        Optional.of(node),
        node.placed(node.parent(), other.position()),
        List.of(other.shifted(node.position())));
  }

  private static TreeStep spread(
      String type, WorkingNode node, WorkingNode other, List<WorkingNode> siblings) {
    var order = new ArrayList<>(siblings);
    Collections.swap(order, siblings.indexOf(node), siblings.indexOf(other));
    var shifted =
        order.stream()
            .filter(it -> !it.equals(node))
            .map(it -> it.shifted(order.indexOf(it) + 1))
            .toList();
    var moved = node.placed(node.parent(), order.indexOf(node) + 1);
    return new TreeStep(type, Optional.of(node), moved, shifted);
  }

  private TreeStep remove(WorkingNode node) {
    requireNotTrunk(node);
    return step("remove", node, node.removed(true));
  }

  private TreeStep restore(WorkingNode node) {
    if (!node.removed()) {
      throw new BusinessRuleException(Rule.NOT_REMOVED);
    }
    requireShown(node.parent());
    return step("restore", node, node.removed(false));
  }

  private void requireShown(Optional<Integer> number) {
    if (number.map(this::shown).isEmpty()) {
      throw new BusinessRuleException(Rule.TRUNK_STAYS);
    }
  }

  private static TreeStep step(String type, WorkingNode before, WorkingNode after) {
    return new TreeStep(type, Optional.of(before), after, List.of());
  }

  private static void requireNotTrunk(WorkingNode node) {
    if (node.side() == TreeSide.TRUNK) {
      throw new BusinessRuleException(Rule.TRUNK_STAYS);
    }
  }

  private void requireRoom(WorkingNode parent, TreeSide side, int below) {
    if (parent.side() != TreeSide.TRUNK && parent.side() != side) {
      throw new BusinessRuleException(Rule.OTHER_SIDE);
    }
    if (tree.depth(parent) + 1 + below > MOST_LEVELS) {
      throw new BusinessRuleException(Rule.TOO_DEEP, MOST_LEVELS);
    }
  }

  private int last(int parent) {
    return tree.nodes().values().stream()
        .filter(it -> it.parent().equals(Optional.of(parent)))
        .mapToInt(WorkingNode::position)
        .max()
        .orElse(0);
  }

  private WorkingNode node(int number) {
    return tree.find(number)
        .orElseThrow(() -> new BusinessRuleException(Rule.NO_SUCH_NODE, number));
  }

  private WorkingNode shown(int number) {
    var node = node(number);
    if (!tree.isShown(node)) {
      throw new BusinessRuleException(Rule.NO_SUCH_NODE, number);
    }
    return node;
  }
}
