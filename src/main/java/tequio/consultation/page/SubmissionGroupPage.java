package tequio.consultation.page;

import java.time.ZoneId;
import java.util.List;
import tequio.consultation.act.ConsultationRecord;
import tequio.consultation.content.ConsultationGrouping.NamedGroup;
import tequio.consultation.content.ReasonedReply;
import tequio.consultation.outcome.SubmissionOutcome;
import tequio.consultation.submission.Submission;
import tequio.kernel.Page;
import tequio.territory.Government;
import tequio.web.GovernmentHeader;

/** A group of similar submissions: each of them, and what became of them. */
public record SubmissionGroupPage(
    Government government,
    ConsultationRecord its,
    NamedGroup group,
    List<Submission> submissions,
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

  public List<ReasonedReply> replies() {
    return its.repliesToGroup(group.number());
  }
}
