package tequio.consultation.grouping.desk;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tequio.consultation.act.ConsultationActs;
import tequio.consultation.act.ConsultationActs.ConsultationRunner;
import tequio.consultation.act.ConsultationRecord;
import tequio.consultation.contact.SubmissionLetters;
import tequio.consultation.contact.SubmissionTurn;
import tequio.consultation.content.ConsultationConclusion;
import tequio.consultation.content.ReasonedReply;
import tequio.consultation.outcome.SubmissionOutcomes;
import tequio.kernel.BusinessRuleException;

/** Replies to groups and submissions, and ends a consultation, each with its letters. */
@Component
public class ReplyActs {

  /** Rules of the end of a consultation. */
  public enum Rule implements BusinessRuleException.Rule {
    /** Groups have neither a reply nor an outcome. */
    UNANSWERED
  }

  private final ConsultationActs acts;
  private final SubmissionOutcomes outcomes;
  private final SubmissionLetters letters;

  ReplyActs(ConsultationActs acts, SubmissionOutcomes outcomes, SubmissionLetters letters) {
    this.acts = acts;
    this.outcomes = outcomes;
    this.letters = letters;
  }

  @Transactional
  public void reply(ConsultationRecord its, ReasonedReply reply, ConsultationRunner by) {
    acts.reply(its, reply, by);
    letters.tell(its, submissions(its, reply), SubmissionTurn.REPLIED);
  }

  private static Collection<Integer> submissions(ConsultationRecord its, ReasonedReply reply) {
    return reply
        .submission()
        .map(List::of)
        .or(() ->
            its.grouping()
                .flatMap(it -> it.find(reply.group().orElseThrow()))
                .map(it -> it.submissions()))
        .orElse(List.of());
  }

  /**
   * Ends a consultation.
   *
   * @throws BusinessRuleException where a group has neither a reply nor an outcome
   */
  @Transactional
  public void conclude(
      ConsultationRecord its, ConsultationConclusion conclusion, ConsultationRunner by) {
    long unanswered =
        its.grouping().stream()
            .flatMap(it -> it.groups().stream())
            .filter(it -> its.repliesToGroup(it.number()).isEmpty())
            .filter(it -> outcomes.list(its.document(), Set.of(it.number())).isEmpty())
            .count();
    if (unanswered > 0) {
      throw new BusinessRuleException(Rule.UNANSWERED, unanswered);
    }
    acts.conclude(its, conclusion, by);
    letters.tellEnd(its);
  }
}
