package tequio.consultation.page;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import tequio.consultation.act.ConsultationRecord;
import tequio.consultation.content.ConsultationGrouping.NamedGroup;
import tequio.consultation.content.ReasonedReply;
import tequio.consultation.outcome.SubmissionOutcome;
import tequio.consultation.submission.Submission;
import tequio.kernel.Page;
import tequio.territory.Government;
import tequio.web.GovernmentHeader;

/**
 * A group of similar submissions: each of them, and what became of them.
 *
 * @param submissions those of one page
 * @param next number of the last of them; empty where none follows
 */
public record SubmissionGroupPage(
    Government government,
    ConsultationRecord its,
    NamedGroup group,
    List<Submission> submissions,
    Optional<Integer> next,
    List<SubmissionOutcome> outcomes,
    GovernmentHeader place)
    implements Page {

  public SubmissionGroupPage {
    submissions = List.copyOf(submissions);
    outcomes = List.copyOf(outcomes);
  }

  @Override
  public ZoneId zone() {
    return government.zone();
  }

  /** Address of the next ones. */
  public Optional<String> nextPath() {
    return next.map(it -> "%s/grupos/%d?desde=%d".formatted(its.path(), group.number(), it));
  }

  /** Whether the groups that were published last do not have it. */
  public boolean isGone() {
    return its.grouping().flatMap(it -> it.find(group.number())).isEmpty();
  }

  public List<ReasonedReply> replies() {
    return its.repliesToGroup(group.number());
  }
}
