package tequio.plan.version;

import tequio.kernel.Fraction;

/**
 * What the installation holds of real governments, fictional ones left out.
 *
 * @param reported how many of its commitments somebody, whoever, reported something about
 */
public record InstallationTotals(int plans, Fraction reported) {

  public int commitments() {
    return reported.of();
  }
}
