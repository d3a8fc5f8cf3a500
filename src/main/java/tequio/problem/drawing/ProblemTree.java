package tequio.problem.drawing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tequio.problem.content.TreeNode;
import tequio.problem.content.TreeSide;

/**
 * Tree of a problem: its trunk with the branches of causes and of effects.
 *
 * @param trunk empty while there is no tree
 */
public record ProblemTree(Optional<TreeNode> trunk, List<Branch> causes, List<Branch> effects) {

  /** Node with the branches that hang from it. */
  public record Branch(TreeNode node, List<Branch> branches) {

    public Branch {
      branches = List.copyOf(branches);
    }

    /** Nodes of the branch, its own included. */
    int size() {
      return 1 + branches.stream().mapToInt(Branch::size).sum();
    }
  }

  public ProblemTree {
    causes = List.copyOf(causes);
    effects = List.copyOf(effects);
  }

  /** Builds the tree from nodes of which each stands after its parent. */
  public static ProblemTree of(List<TreeNode> nodes) {
    Map<Integer, List<TreeNode>> children = new LinkedHashMap<>();
    for (var node : nodes) {
      node.parent().ifPresent(it -> children.computeIfAbsent(it, n -> new ArrayList<>()).add(node));
    }
    var trunk = nodes.stream().filter(it -> it.side() == TreeSide.TRUNK).findFirst();
    return new ProblemTree(
        trunk, below(trunk, TreeSide.CAUSE, children), below(trunk, TreeSide.EFFECT, children));
  }

  public boolean isEmpty() {
    return trunk.isEmpty();
  }

  public int causeCount() {
    return causes.stream().mapToInt(Branch::size).sum();
  }

  public int effectCount() {
    return effects.stream().mapToInt(Branch::size).sum();
  }

  private static List<Branch> below(
      Optional<TreeNode> trunk, TreeSide side, Map<Integer, List<TreeNode>> children) {
    return trunk
        .map(it -> branches(it, children).stream().filter(b -> b.node().side() == side).toList())
        .orElse(List.of());
  }

  private static List<Branch> branches(TreeNode node, Map<Integer, List<TreeNode>> children) {
    return children.getOrDefault(node.number(), List.of()).stream()
        .map(it -> new Branch(it, branches(it, children)))
        .toList();
  }
}
