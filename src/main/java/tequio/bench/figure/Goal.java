package tequio.bench.figure;

/**
 * Target of a figure.
 *
 * @param aim what is wanted; not a number where nothing is
 * @param floor what is still borne; the same as the aim where there is no difference
 */
public record Goal(double aim, double floor, boolean more) {

  public static Goal atLeast(double aim, double floor) {
    return new Goal(aim, floor, true);
  }

  public static Goal atMost(double most) {
    return new Goal(most, most, false);
  }

  public static Goal none() {
    return new Goal(Double.NaN, Double.NaN, true);
  }

  /** How a value stands before it. */
  public Judgement judge(double value) {
    if (Double.isNaN(aim)) {
      return Judgement.TOLD;
    }
    if (more ? value >= aim : value <= aim) {
      return Judgement.MET;
    }
    return (more ? value >= floor : value <= floor) ? Judgement.BORNE : Judgement.MISSED;
  }

  /** How a figure stands before its goal. */
  public enum Judgement {
    MET,
    BORNE,
    MISSED,
    TOLD
  }
}
