package tequio.assessment.scoring;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * The lowest and the highest value that are possible given what is unknown; equal where nothing is.
 */
public record ScoreRange(BigDecimal low, BigDecimal high) {

  public static final ScoreRange NONE = exactly(BigDecimal.ZERO);
  public static final ScoreRange WHOLE = exactly(BigDecimal.ONE);

  /** Anything from nothing to all. */
  public static final ScoreRange ANY = new ScoreRange(BigDecimal.ZERO, BigDecimal.ONE);

  public ScoreRange {
    if (low.compareTo(high) > 0) {
      throw new IllegalArgumentException(low + " is above " + high);
    }
  }

  public static ScoreRange exactly(BigDecimal value) {
    return new ScoreRange(value, value);
  }

  public boolean isExact() {
    return low.compareTo(high) == 0;
  }

  /** Whether both ranges have a value in common. */
  public boolean overlaps(ScoreRange other) {
    return low.compareTo(other.high) <= 0 && other.low.compareTo(high) <= 0;
  }

  /** Whether everything it can be is above everything the other can be. */
  public boolean isAbove(ScoreRange other) {
    return low.compareTo(other.high) > 0;
  }

  public boolean contains(ScoreRange other) {
    return low.compareTo(other.low) <= 0 && high.compareTo(other.high) >= 0;
  }

  ScoreRange times(BigDecimal factor) {
    return new ScoreRange(low.multiply(factor), high.multiply(factor));
  }

  ScoreRange plus(ScoreRange other) {
    return new ScoreRange(low.add(other.low), high.add(other.high));
  }

  ScoreRange dividedBy(BigDecimal divisor) {
    return new ScoreRange(
        low.divide(divisor, Scorer.PRECISION), high.divide(divisor, Scorer.PRECISION));
  }

  ScoreRange minimum(ScoreRange other) {
    return new ScoreRange(low.min(other.low), high.min(other.high));
  }

  /** As it is shown: two decimals at most, no zeros that say nothing. */
  ScoreRange rounded() {
    return new ScoreRange(rounded(low), rounded(high));
  }

  private static BigDecimal rounded(BigDecimal value) {
    var plain = value.setScale(2, RoundingMode.HALF_UP).stripTrailingZeros();
    return plain.scale() < 0 ? plain.setScale(0) : plain;
  }
}
