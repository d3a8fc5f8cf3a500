package tequio.problem.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tequio.kernel.SubjectReference;
import tequio.problem.content.Problem;
import tequio.problem.content.TreeNode;
import tequio.publishing.kind.DocumentKind;
import tequio.publishing.version.DocumentVersion;
import tequio.publishing.version.Documents;

/** Reads the published trees from which working trees begin. */
@Component
class TreeSeed {

  /** Author of what comes from a version that was published elsewhere. */
  static final TreeAuthor AUTHOR = new TreeAuthor("publication");

  private final DocumentKind<Problem> kind;
  private final Documents documents;

  TreeSeed(DocumentKind<Problem> kind, Documents documents) {
    this.kind = kind;
    this.documents = documents;
  }

  /** Versions of a problem, newest first. */
  record Published(List<DocumentVersion<Problem>> versions) {

    int version() {
      return versions.getFirst().version();
    }

    private List<TreeNode> nodes() {
      return versions.getFirst().content().nodes();
    }

    WorkingTree tree() {
      int last =
          versions.stream()
              .flatMap(it -> it.content().nodes().stream())
              .mapToInt(TreeNode::number)
              .max()
              .orElse(0);
      return WorkingTree.of(nodes(), last + 1);
    }

    /** Whether a version after this one has another tree than it. */
    boolean isElsewhere(int published) {
      return versions.stream()
          .filter(it -> it.version() <= published)
          .findFirst()
          .map(it -> !it.content().nodes().equals(nodes()))
          .orElse(true);
    }

    /** Steps that turn a working tree into the published one. */
    List<TreeStep> steps(WorkingTree now) {
      var steps = new ArrayList<TreeStep>();
      var wanted = tree();
      now.nodes().values().stream()
          .filter(it -> wanted.find(it.number()).isEmpty() && !it.removed())
          .map(it -> new TreeStep("import", Optional.of(it), it.removed(true), List.of()))
          .forEach(steps::add);
      for (var node : wanted.nodes().values()) {
        var before = now.find(node.number());
        int version = before.map(WorkingNode::version).orElse(0) + 1;
        steps.add(new TreeStep("import", before, at(node, version), List.of()));
      }
      return steps;
    }

    private static WorkingNode at(WorkingNode it, int version) {
      return new WorkingNode(
          it.number(), it.parent(), it.side(), it.words(), it.position(), version, it.removed());
    }
  }

  /** Returns the number of the newest version; 0 if the problem is not published. */
  int newest(SubjectReference problem) {
    return documents.find(kind, problem).map(DocumentVersion::version).orElse(0);
  }

  /** Finds the versions of a problem; empty if it is not published. */
  Optional<Published> find(SubjectReference problem) {
    return Optional.of(documents.versions(kind, problem))
        .filter(it -> !it.isEmpty())
        .map(Published::new);
  }
}
