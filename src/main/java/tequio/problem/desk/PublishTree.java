package tequio.problem.desk;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tequio.audit.AuditAction;
import tequio.audit.AuditLog;
import tequio.problem.content.Problem;
import tequio.problem.record.ProblemRecord;
import tequio.problem.tree.ProblemTrees;
import tequio.publishing.kind.DocumentKind;
import tequio.publishing.version.DocumentPublisher;
import tequio.publishing.version.PublicationResult;
import tequio.publishing.version.PublicationTerms;

/** Publishes the working tree of a problem as its next version; other components stay. */
@Component
class PublishTree {

  private final ProblemTrees trees;
  private final DocumentKind<Problem> kind;
  private final DocumentPublisher publisher;
  private final AuditLog audit;

  PublishTree(
      ProblemTrees trees, DocumentKind<Problem> kind, DocumentPublisher publisher, AuditLog audit) {
    this.trees = trees;
    this.kind = kind;
    this.publisher = publisher;
    this.audit = audit;
  }

  /**
   * Publishes the tree that whoever asks has seen.
   *
   * @param seen number of the last operation that was shown
   * @return false if the tree or the problem changed meanwhile
   */
  @Transactional
  boolean publish(ProblemRecord its, String seen, PublicationTerms terms, UUID account) {
    var problem = its.document();
    var tree = trees.lock(problem);
    if (!seen.equals(String.valueOf(tree.operations()))) {
      return false;
    }
    var content = its.problem().with(tree.published());
    var result = publisher.publish(kind, problem, content, terms.from(its.version().version()));
    return switch (result) {
      case PublicationResult.Published done -> finish(done, account);
      case PublicationResult.Unchanged same -> true;
      case PublicationResult.ReasonNeeded needed -> false;
      case PublicationResult.Overtaken other -> false;
      case PublicationResult.Invalid wrong ->
          throw new IllegalStateException("not a tree: " + wrong.violations());
    };
  }

  private boolean finish(PublicationResult.Published done, UUID account) {
    var problem = done.document();
    trees.setPublished(problem, done.version());
    audit.note(
        AuditAction.DOCUMENT_PUBLISHED,
        account,
        problem.government(),
        "problem " + problem.code() + " v" + done.version());
    return true;
  }
}
