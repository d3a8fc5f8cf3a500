package tequio.problem.expert;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tequio.kernel.BusinessRuleException;
import tequio.kernel.PartialDate;
import tequio.kernel.SubjectReference;
import tequio.kernel.Text;
import tequio.problem.content.CommentDecision;
import tequio.problem.content.TreeComment;
import tequio.publishing.kind.FactKind;
import tequio.publishing.version.FactPublisher;
import tequio.publishing.version.PublicationTerms;
import tequio.territory.Gazetteer;

/** Publishes a comment of an expert with its answer, as one fact. */
@Component
public class PublishComment {

  enum Rule implements BusinessRuleException.Rule {
    ALREADY_ANSWERED
  }

  private final ExpertComments comments;
  private final Experts experts;
  private final FactKind<TreeComment> kind;
  private final FactPublisher facts;
  private final Gazetteer gazetteer;

  PublishComment(
      ExpertComments comments,
      Experts experts,
      FactKind<TreeComment> kind,
      FactPublisher facts,
      Gazetteer gazetteer) {
    this.comments = comments;
    this.experts = experts;
    this.kind = kind;
    this.facts = facts;
    this.gazetteer = gazetteer;
  }

  /**
   * Publishes a comment once.
   *
   * @param answer what was changed in the tree, or why nothing was
   * @throws BusinessRuleException if it is published already
   */
  @Transactional
  public void publish(
      SubjectReference problem,
      PendingComment comment,
      CommentDecision decision,
      Text answer,
      PublicationTerms terms) {
    if (!comments.setAnswered(problem, comment.number())) {
      throw new BusinessRuleException(Rule.ALREADY_ANSWERED);
    }
    facts.state(kind, problem, content(problem, comment, decision, answer), terms);
  }

  private TreeComment content(
      SubjectReference problem, PendingComment comment, CommentDecision decision, Text answer) {
    var expert =
        experts.list(problem).stream()
            .filter(it -> it.number() == comment.expert())
            .findFirst()
            .orElseThrow();
    var zone = gazetteer.get(problem.government()).zone();
    return new TreeComment(
        comment.node(),
        Text.spanish(comment.wording()),
        Text.spanish(comment.words()),
        Optional.of(expert.name()).filter(it -> comment.named()).map(Text::spanish),
        Text.spanish(expert.field()),
        PartialDate.of(LocalDate.ofInstant(comment.sent(), zone)),
        decision,
        answer);
  }
}
