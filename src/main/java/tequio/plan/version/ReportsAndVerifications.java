package tequio.plan.version;

import java.time.Instant;
import java.util.List;
import tequio.plan.progress.ProgressReport;
import tequio.plan.progress.Verification;

/** Reports and verifications of one commitment in the order of recording. */
public record ReportsAndVerifications(
    List<Filed<ProgressReport>> reports, List<Filed<Verification>> verifications) {

  /** A fact, its number within its kind, and when it was recorded. */
  public record Filed<T>(int number, T fact, Instant recorded) {}

  public static ReportsAndVerifications none() {
    return new ReportsAndVerifications(List.of(), List.of());
  }
}
