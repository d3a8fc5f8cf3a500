package tequio.plan.version;

import java.util.List;
import tequio.kernel.Fraction;
import tequio.kernel.GovernmentKey;

/**
 * Totals of the installation over real governments, fictional ones excluded.
 *
 * @param reported how many of its commitments somebody, whoever, reported something about
 */
public record InstallationTotals(int plans, Fraction reported) {

  /**
   * What one government has published.
   *
   * @param plans those that were not withdrawn
   * @param standing the plans among them that list a commitment
   * @param commitments those that were not withdrawn
   * @param reported the commitments among them of which somebody, whoever, reported something
   */
  public record GovernmentTotals(
      GovernmentKey government, int plans, int standing, int commitments, int reported) {}

  /** Of those governments among them that are real. */
  public static InstallationTotals of(List<GovernmentTotals> all) {
    int plans = 0;
    int commitments = 0;
    int reported = 0;
    for (var each : all) {
      if (!each.government().isFictional()) {
        plans += each.plans();
        commitments += each.commitments();
        reported += each.reported();
      }
    }
    return new InstallationTotals(plans, new Fraction(reported, commitments));
  }

  public int commitments() {
    return reported.of();
  }
}
