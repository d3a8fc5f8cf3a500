package tequio.problem.record;

import java.util.List;
import tequio.kernel.SubjectReference;
import tequio.problem.content.Problem;
import tequio.problem.content.TreeComment;
import tequio.problem.drawing.ProblemTree;
import tequio.publishing.version.DocumentVersion;

/**
 * Published problem.
 *
 * @param comments comments of experts on its tree, with their answers
 * @param path path of its public page
 */
public record ProblemRecord(
    DocumentVersion<Problem> version, List<TreeComment> comments, String path) {

  public ProblemRecord {
    comments = List.copyOf(comments);
  }

  public SubjectReference document() {
    return version.document();
  }

  public Problem problem() {
    return version.content();
  }

  public ProblemTree tree() {
    return ProblemTree.of(problem().nodes());
  }
}
