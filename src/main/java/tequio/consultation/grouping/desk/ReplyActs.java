package tequio.consultation.grouping.desk;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
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
import tequio.consultation.submission.Submission;
import tequio.consultation.submission.Submissions;
import tequio.kernel.BusinessRuleException;

/** Replies to groups and submissions, and ends a consultation, each with its letters. */
@Component
public class ReplyActs {

  /** Rules of the end of a consultation. */
  public enum Rule implements BusinessRuleException.Rule {
    /** Groups have neither a reply nor an outcome. */
    UNANSWERED,
    /** Submissions left apart have no reply. */
    UNANSWERED_APART
  }

  private static final int MOST_TOLD = 20;

  private final Submissions submissions;
  private final ConsultationActs acts;
  private final SubmissionOutcomes outcomes;
  private final SubmissionLetters letters;

  ReplyActs(
      Submissions submissions,
      ConsultationActs acts,
      SubmissionOutcomes outcomes,
      SubmissionLetters letters) {
    this.submissions = submissions;
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
   * @throws BusinessRuleException where a group has neither a reply nor an outcome, or a submission
   *     in no group has no reply
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
    requireRepliesApart(its);
    acts.conclude(its, conclusion, by);
    letters.tellEnd(its);
  }

  private void requireRepliesApart(ConsultationRecord its) {
    var apart =
        submissions.listPublished(its.document(), Optional.empty(), 0, Integer.MAX_VALUE).stream()
            .map(Submission::number)
            .filter(it -> its.grouping().flatMap(group -> group.of(it)).isEmpty())
            .filter(it -> its.repliesTo(it).isEmpty())
            .map(String::valueOf)
            .toList();
    if (!apart.isEmpty()) {
      var told = String.join(", ", apart.subList(0, Math.min(MOST_TOLD, apart.size())));
      throw new BusinessRuleException(Rule.UNANSWERED_APART, apart.size(), told);
    }
  }
}
