package tequio.plan.version;

import java.time.Instant;
import java.util.List;
import tequio.plan.progress.ProgressReport;
import tequio.plan.progress.Verification;

/** Reports and verifications of one commitment, oldest first, each with its time of recording. */
public record ReportsAndVerifications(
    List<Filed<ProgressReport>> reports, List<Filed<Verification>> verifications) {

  /** A fact, its number among those of its kind, and the moment in which it was recorded here. */
  public record Filed<T>(int number, T fact, Instant recorded) {}

  public static ReportsAndVerifications none() {
    return new ReportsAndVerifications(List.of(), List.of());
  }
}
