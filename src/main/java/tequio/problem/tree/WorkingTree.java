package tequio.problem.tree;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tequio.kernel.Text;
import tequio.problem.content.TreeNode;
import tequio.problem.content.TreeSide;

/**
 * Working tree of a problem in memory.
 *
 * @param nodes nodes by number, removed ones too
 * @param next number of the next node
 * @param operations number of the last operation
 */
public record WorkingTree(Map<Integer, WorkingNode> nodes, int next, int operations) {

  private static final Comparator<WorkingNode> ORDER =
      Comparator.comparing(WorkingNode::position).thenComparing(WorkingNode::number);

  public WorkingTree {
    nodes = Map.copyOf(nodes);
  }

  static WorkingTree of(List<WorkingNode> nodes, int next, int operations) {
    var byNumber = new HashMap<Integer, WorkingNode>();
    nodes.forEach(it -> byNumber.put(it.number(), it));
    return new WorkingTree(byNumber, next, operations);
  }

  /** Returns the published nodes as a working tree on which nobody worked yet. */
  static WorkingTree of(List<TreeNode> published, int next) {
    return of(
        published.stream()
            .map(it ->
                new WorkingNode(
                    it.number(), it.parent(), it.side(), it.text().words(), it.order(), 1, false))
            .toList(),
        next,
        0);
  }

  public Optional<WorkingNode> find(int number) {
    return Optional.ofNullable(nodes.get(number));
  }

  public Optional<WorkingNode> trunk() {
    return nodes.values().stream()
        .filter(it -> it.side() == TreeSide.TRUNK && !it.removed())
        .findFirst();
  }

  /** Returns the nodes that hang from a node and are not removed, in their order. */
  public List<WorkingNode> children(int parent) {
    return nodes.values().stream()
        .filter(it -> it.parent().equals(Optional.of(parent)) && !it.removed())
        .sorted(ORDER)
        .toList();
  }

  /** Whether neither the node nor any above it is removed. */
  public boolean isShown(WorkingNode node) {
    return !node.removed()
        && node.parent().map(it -> find(it).filter(this::isShown).isPresent()).orElse(true);
  }

  /** Number of steps from the trunk, which has 0. */
  int depth(WorkingNode node) {
    return node.parent().flatMap(this::find).map(it -> 1 + depth(it)).orElse(0);
  }

  /** Levels of the branch that begins at a node, removed nodes included. */
  int height(WorkingNode node) {
    return nodes.values().stream()
        .filter(it -> it.parent().equals(Optional.of(node.number())))
        .mapToInt(it -> 1 + height(it))
        .max()
        .orElse(0);
  }

  boolean isWithin(WorkingNode node, int branch) {
    return node.number() == branch
        || node.parent().flatMap(this::find).filter(it -> isWithin(it, branch)).isPresent();
  }

  /** Removed nodes whose parent is shown, which can be restored at once. */
  public List<WorkingNode> removed() {
    return nodes.values().stream()
        .filter(it -> it.removed())
        .filter(it -> it.parent().flatMap(this::find).filter(this::isShown).isPresent())
        .sorted(Comparator.comparing(WorkingNode::number))
        .toList();
  }

  /**
   * Returns the tree as it is published: each node after its parent, siblings in their order,
   * causes before effects.
   */
  public List<TreeNode> published() {
    var children = shownChildren();
    var all = new ArrayList<TreeNode>();
    trunk().filter(this::isShown).ifPresent(it -> add(it, 1, children, all));
    return List.copyOf(all);
  }

  private Map<Integer, List<WorkingNode>> shownChildren() {
    var children = new LinkedHashMap<Integer, List<WorkingNode>>();
    nodes.values().stream()
        .filter(it -> !it.removed())
        .sorted(Comparator.comparing(WorkingNode::side).thenComparing(ORDER))
        .forEach(it ->
            it.parent()
                .ifPresent(up -> children.computeIfAbsent(up, n -> new ArrayList<>()).add(it)));
    return children;
  }

  private static void add(
      WorkingNode node, int order, Map<Integer, List<WorkingNode>> children, List<TreeNode> all) {
    var words = Text.spanish(node.words());
    all.add(new TreeNode(node.number(), node.parent(), node.side(), words, order));
    var below = children.getOrDefault(node.number(), List.of());
    int place = 0;
    for (int i = 0; i < below.size(); i++) {
      boolean first = i == 0 || below.get(i).side() != below.get(i - 1).side();
      place = first ? 1 : place + 1;
      add(below.get(i), place, children, all);
    }
  }
}
