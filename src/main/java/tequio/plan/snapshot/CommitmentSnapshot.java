package tequio.plan.snapshot;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import tequio.kernel.GovernmentKey;
import tequio.plan.progress.ProgressReport;
import tequio.plan.progress.Verification;
import tequio.plan.version.ReportsAndVerifications;
import tequio.plan.view.CommitmentView;

/**
 * Commitment at a moment, with everything stated about it until then.
 *
 * @param plan plan in which it is shown; empty if none lists it
 * @param withdrawn whether that plan was withdrawn by then
 */
public record CommitmentSnapshot(
    CommitmentView promise,
    List<Said<ProgressReport>> reports,
    List<Said<Verification>> verifications,
    Optional<PlanName> plan,
    boolean withdrawn) {

  /** Identity of a plan. */
  public record PlanName(GovernmentKey government, String code) {}

  /**
   * Report or verification with its permanent number within its commitment and the time of
   * recording.
   */
  public record Said<T>(int number, Instant recorded, T fact) {}

  public GovernmentKey government() {
    return promise.version().key().government();
  }

  static ReportsAndVerifications tracking(
      List<Said<ProgressReport>> reports, List<Said<Verification>> verifications) {
    return new ReportsAndVerifications(filed(reports), filed(verifications));
  }

  private static <T> List<ReportsAndVerifications.Filed<T>> filed(List<Said<T>> said) {
    return said.stream()
        .map(it -> new ReportsAndVerifications.Filed<>(it.number, it.fact, it.recorded))
        .toList();
  }
}
