package tequio.plan.published;

import tequio.kernel.Share;

/**
 * What the installation holds of real governments, fictional ones left out.
 *
 * @param reported how many of its commitments somebody, whoever, reported something about
 */
public record Tally(int plans, Share reported) {

  public int commitments() {
    return reported.of();
  }
}
