package tequio.assessment.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import tequio.kernel.Fraction;
import tequio.kernel.Known;
import tequio.kernel.Text;

/**
 * What follows from the answers to an instrument.
 *
 * @param achieved criteria certainly achieved, of those that apply
 * @param unknown criteria that apply and may or may not be achieved
 * @param total the score; missing (not seen) where a weight is unknown, missing (not applicable)
 *     where no criterion applies
 * @param highest the highest score possible; missing where there is no total
 * @param withoutWeight codes of the criteria whose weight is unknown and would be needed
 * @param word of the threshold that holds for the whole range; empty where none does
 */
public record Score(
    Fraction achieved,
    int unknown,
    Known<ScoreRange> total,
    Known<BigDecimal> highest,
    List<String> withoutWeight,
    Optional<Text> word,
    List<SectionScore> sections) {

  /**
   * Of the criteria of one section.
   *
   * @param share from 0 to 1: weighted where all weights are known, else of achieved criteria
   */
  public record SectionScore(
      String section,
      Fraction achieved,
      int unknown,
      Known<ScoreRange> share,
      List<CriterionScore> criteria) {}

  /**
   * Of one criterion.
   *
   * @param share from 0 to 1; missing where it does not apply
   */
  public record CriterionScore(String criterion, Known<ScoreRange> share) {

    /** Certainly. */
    public boolean isAchieved() {
      return share.find().filter(it -> it.low().compareTo(BigDecimal.ONE) == 0).isPresent();
    }

    public boolean isAchievable() {
      return share.find().filter(it -> it.high().compareTo(BigDecimal.ONE) == 0).isPresent();
    }

    public boolean isUnknown() {
      return !isAchieved() && share.find().filter(it -> !it.isExact()).isPresent();
    }
  }
}
