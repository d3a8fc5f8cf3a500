package tequio.plan.version;

import java.util.List;
import tequio.kernel.Fraction;
import tequio.kernel.GovernmentKey;

/**
 * Totals over real governments; fictional ones are excluded.
 *
 * @param reported commitments on which any party reported, out of all
 */
public record InstallationTotals(int plans, Fraction reported) {

  /**
   * Totals of one government.
   *
   * @param plans plans that were not withdrawn
   * @param standing those of them with a commitment
   * @param commitments commitments that were not withdrawn
   * @param reported those of them on which any party reported
   */
  public record GovernmentTotals(
      GovernmentKey government, int plans, int standing, int commitments, int reported) {}

  /** Sums the totals of the real governments. */
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
