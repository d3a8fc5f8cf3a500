package tequio.problem.kind;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import tequio.problem.content.Problem;
import tequio.problem.content.TreeNode;
import tequio.problem.content.TreeSide;
import tequio.publishing.kind.Violation;

/** What a public problem must say to become public. */
final class ProblemRules {

  /** Groups and submissions of a consultation, below the address of the government. */
  private static final Pattern ORIGIN =
      Pattern.compile("consultas/[1-9]\\d{0,5}/(?:grupos|planteamientos)/[1-9]\\d{0,5}");

  private static final int MOST_WORDS = 300;

  static List<Violation> check(Problem problem) {
    var found = new ArrayList<Violation>();
    if (problem.civilSociety().isEmpty()) {
      found.add(Violation.of("civilSociety", "problem.nobody-of-civil-society"));
    }
    for (int i = 0; i < problem.origins().size(); i++) {
      if (!ORIGIN.matcher(problem.origins().get(i)).matches()) {
        found.add(Violation.of("origins." + i, "problem.not-an-origin", problem.origins().get(i)));
      }
    }
    checkTree(problem.nodes(), found);
    return List.copyOf(found);
  }

  /** Each node hangs from one before it of its own side, or from the trunk, which is the first. */
  private static void checkTree(List<TreeNode> nodes, List<Violation> found) {
    Map<Integer, TreeNode> before = new HashMap<>();
    for (int i = 0; i < nodes.size(); i++) {
      var node = nodes.get(i);
      if (!hangs(node, before)) {
        found.add(Violation.of("nodes." + i, "problem.not-a-tree", node.number()));
      }
      if (node.text().words().length() > MOST_WORDS) {
        found.add(Violation.of("nodes." + i + ".text", "problem.node-too-long", MOST_WORDS));
      }
      if (before.put(node.number(), node) != null || node.number() < 1) {
        found.add(Violation.of("nodes." + i + ".number", "problem.node-twice", node.number()));
      }
    }
  }

  private static boolean hangs(TreeNode node, Map<Integer, TreeNode> before) {
    if (node.side() == TreeSide.TRUNK) {
      return before.isEmpty() && node.parent().isEmpty();
    }
    return node.parent()
        .map(before::get)
        .filter(it -> it.side() == TreeSide.TRUNK || it.side() == node.side())
        .isPresent();
  }

  private ProblemRules() {}
}
