package tequio.plan.version;

import tequio.kernel.Fraction;

/**
 * Totals of the installation over real governments, fictional ones excluded.
 *
 * @param reported how many of its commitments somebody, whoever, reported something about
 */
public record InstallationTotals(int plans, Fraction reported) {

  public int commitments() {
    return reported.of();
  }
}
