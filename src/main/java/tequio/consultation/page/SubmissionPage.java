package tequio.consultation.page;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import tequio.consultation.act.ConsultationRecord;
import tequio.consultation.content.ConsultationGrouping.NamedGroup;
import tequio.consultation.content.ReasonedReply;
import tequio.consultation.content.RemovalReview;
import tequio.consultation.content.RemovalReview.ReviewResult;
import tequio.consultation.content.SubmissionRemoval;
import tequio.consultation.outcome.SubmissionOutcome;
import tequio.consultation.submission.Submission;
import tequio.consultation.submission.SubmissionState;
import tequio.kernel.Page;
import tequio.territory.Government;
import tequio.web.GovernmentHeader;

/** A submission, and what became of it. */
public record SubmissionPage(
    Government government,
    ConsultationRecord its,
    Submission submission,
    List<SubmissionOutcome> outcomes,
    GovernmentHeader place)
    implements Page {

  public SubmissionPage {
    outcomes = List.copyOf(outcomes);
  }

  @Override
  public ZoneId zone() {
    return government.zone();
  }

  public String path() {
    return its.path() + "/planteamientos/" + submission.number();
  }

  public Optional<NamedGroup> group() {
    return its.grouping().flatMap(it -> it.of(submission.number()));
  }

  public Optional<SubmissionRemoval> removal() {
    return its.removal(submission.number());
  }

  /** The last review; of a removal that is not the present one, only while it is shown again. */
  public Optional<RemovalReview> review() {
    return its.review(submission.number())
        .filter(it ->
            submission.state() != SubmissionState.REMOVED || it.result() != ReviewResult.RESTORED);
  }

  public List<ReasonedReply> replies() {
    return its.repliesTo(submission.number());
  }
}
