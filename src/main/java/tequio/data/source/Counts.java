package tequio.data.source;

import tequio.kernel.Share;
import tequio.plan.asof.Told;

/** What is counted over commitments. Reported and verified are two counts, and never one. */
final class Counts {

  private int plans;
  private int commitments;
  private int spokenOf;
  private Share reported = Share.NONE;
  private Share verified = Share.NONE;

  void addPlan() {
    plans++;
  }

  void add(Told told) {
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

  /** Commitments of which somebody, whoever, reported something. */
  int spokenOf() {
    return spokenOf;
  }

  Share reported() {
    return reported;
  }

  Share verified() {
    return verified;
  }
}
