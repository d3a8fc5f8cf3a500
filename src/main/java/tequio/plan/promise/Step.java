package tequio.plan.promise;

import java.util.List;
import java.util.Optional;
import tequio.kernel.Blank;
import tequio.kernel.Known;
import tequio.kernel.Text;
import tequio.kernel.Voice;
import tequio.plan.headline.Standing;
import tequio.plan.progress.ProgressReport;
import tequio.plan.progress.Reported;
import tequio.plan.progress.Verdict;
import tequio.plan.progress.Verification;
import tequio.plan.roadmap.Activity;

/**
 * One activity of a roadmap, how it stands, and everything that was said of it, oldest first.
 *
 * @param expected whether anybody was expected to report here
 */
public record Step(
    Activity activity,
    Standing standing,
    List<ProgressReport> reports,
    List<Verification> verifications,
    boolean expected) {

  /** What a voice said last. */
  public Optional<ProgressReport> last(Voice voice) {
    for (var report : reports.reversed()) {
      if (report.voice() == voice) {
        return Optional.of(report);
      }
    }
    return Optional.empty();
  }

  /** Whether somebody, whoever, reports it as done. */
  public boolean isReportedDone() {
    return isDone(last(Voice.GOVERNMENT)) || isDone(last(Voice.CIVIL_SOCIETY));
  }

  private static boolean isDone(Optional<ProgressReport> report) {
    return report.filter(it -> it.reported() == Reported.DONE).isPresent();
  }

  boolean isAccepted() {
    return verifications.stream().anyMatch(it -> it.verdict() == Verdict.ACCEPTED);
  }

  /** What somebody promised to show, and nobody has shown yet. */
  public Known<Text> awaitedProof() {
    boolean shown = reports.stream().anyMatch(it -> !it.evidence().isEmpty());
    boolean over =
        last(Voice.GOVERNMENT).filter(it -> it.reported() == Reported.CANCELLED).isPresent();
    if (shown || over || !expected) {
      return Known.missing(Blank.NOT_APPLICABLE);
    }
    return activity.meansOfVerification().isKnown()
        ? activity.meansOfVerification()
        : activity.product();
  }
}
