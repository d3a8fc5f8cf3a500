package tequio.bench;

/**
 * Target of a figure.
 *
 * @param aim what is wanted; not a number where nothing is
 * @param floor what is still borne; the same as the aim where there is no difference
 */
record Goal(double aim, double floor, boolean more) {

  static Goal atLeast(double aim, double floor) {
    return new Goal(aim, floor, true);
  }

  static Goal atMost(double most) {
    return new Goal(most, most, false);
  }

  static Goal none() {
    return new Goal(Double.NaN, Double.NaN, true);
  }

  /** How a value stands before it. */
  Judgement judge(double value) {
    if (Double.isNaN(aim)) {
      return Judgement.TOLD;
    }
    if (more ? value >= aim : value <= aim) {
      return Judgement.MET;
    }
    return (more ? value >= floor : value <= floor) ? Judgement.BORNE : Judgement.MISSED;
  }

  /** How a figure stands before its goal. */
  enum Judgement {
    MET,
    BORNE,
    MISSED,
    TOLD
  }
}
