package tequio.plan.view;

import java.util.List;
import java.util.Optional;
import tequio.kernel.Known;
import tequio.kernel.MissingReason;
import tequio.kernel.ReportingParty;
import tequio.kernel.Text;
import tequio.plan.progress.ProgressReport;
import tequio.plan.progress.ReportedStatus;
import tequio.plan.progress.Verdict;
import tequio.plan.progress.Verification;
import tequio.plan.roadmap.Activity;
import tequio.plan.status.StatusResult;

/**
 * Activity with its status, reports and verifications, oldest first.
 *
 * @param expected whether reports are expected
 */
public record ActivityView(
    Activity activity,
    StatusResult standing,
    List<ProgressReport> reports,
    List<Verification> verifications,
    boolean expected) {

  /** Returns the latest report of a party. */
  public Optional<ProgressReport> last(ReportingParty voice) {
    for (var report : reports.reversed()) {
      if (report.voice() == voice) {
        return Optional.of(report);
      }
    }
    return Optional.empty();
  }

  /** Whether any party reports it as done. */
  public boolean isReportedDone() {
    return isDone(last(ReportingParty.GOVERNMENT)) || isDone(last(ReportingParty.CIVIL_SOCIETY));
  }

  private static boolean isDone(Optional<ProgressReport> report) {
    return report.filter(it -> it.reported() == ReportedStatus.DONE).isPresent();
  }

  boolean isAccepted() {
    return verifications.stream().anyMatch(it -> it.verdict() == Verdict.ACCEPTED);
  }

  /**
   * Returns the evidence that was promised and not shown yet; not applicable if it was shown or is
   * not expected.
   */
  public Known<Text> awaitedProof() {
    boolean shown = reports.stream().anyMatch(it -> !it.evidence().isEmpty());
    boolean over =
        last(ReportingParty.GOVERNMENT)
            .filter(it -> it.reported() == ReportedStatus.CANCELLED)
            .isPresent();
    if (shown || over || !expected) {
      return Known.missing(MissingReason.NOT_APPLICABLE);
    }
    return activity.meansOfVerification().isKnown()
        ? activity.meansOfVerification()
        : activity.product();
  }
}
