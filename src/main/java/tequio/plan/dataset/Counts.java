package tequio.plan.dataset;

import tequio.kernel.Fraction;
import tequio.plan.snapshot.CommitmentSnapshot;

/** Counts over commitments. Reported and verified activities are counted separately. */
final class Counts {

  private int plans;
  private int commitments;
  private int spokenOf;
  private Fraction reported = Fraction.NONE;
  private Fraction verified = Fraction.NONE;

  void addPlan() {
    plans++;
  }

  void add(CommitmentSnapshot told) {
    commitments++;
    spokenOf += told.promise().isReported() ? 1 : 0;
    reported = reported.plus(told.promise().reportedDone());
    verified = verified.plus(told.promise().standing().done());
  }

  int plans() {
    return plans;
  }

  int commitments() {
    return commitments;
  }

  /** Commitments on which any party reported. */
  int spokenOf() {
    return spokenOf;
  }

  Fraction reported() {
    return reported;
  }

  Fraction verified() {
    return verified;
  }
}
