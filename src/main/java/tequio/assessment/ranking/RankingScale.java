package tequio.assessment.ranking;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.stream.IntStream;
import tequio.assessment.instrument.AnswerScale;
import tequio.assessment.instrument.Instrument;
import tequio.assessment.instrument.ScoringMethod;
import tequio.assessment.scoring.ScoreRange;

/**
 * On what scale results of an instrument are compared: its total where that has a highest value of
 * its own; else the share of criteria achieved of those that apply, in hundredths.
 *
 * @param share whether the share is compared
 */
record RankingScale(BigDecimal highest, boolean share) {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  static RankingScale of(Instrument instrument) {
    boolean unknownWeight =
        instrument.criteria().anyMatch(it -> !it.weight().isKnown())
            && (instrument.scoring() instanceof ScoringMethod.WeightedSum
                || instrument.scoring() instanceof ScoringMethod.SectionMean);
    var highest =
        instrument.scoring() instanceof ScoringMethod.OrdinalMedian
            ? highestLevel(instrument)
            : instrument.scoring().highest();
    return highest
        .filter(it -> !unknownWeight)
        .map(it -> new RankingScale(it, false))
        .orElseGet(() -> new RankingScale(HUNDRED, true));
  }

  private static Optional<BigDecimal> highestLevel(Instrument instrument) {
    return instrument
        .questions()
        .flatMapToInt(it ->
            it.scale() instanceof AnswerScale.Levels levels
                ? levels.levels().stream().mapToInt(AnswerScale.Levels.Level::value)
                : IntStream.empty())
        .mapToObj(BigDecimal::valueOf)
        .reduce(BigDecimal::max);
  }

  /** Empty where nothing applies. */
  Optional<ScoreRange> score(FrozenResult it) {
    if (!share) {
      return it.low()
          .find()
          .flatMap(low -> it.high().find().map(high -> new ScoreRange(low, high)));
    }
    int of = it.achieved().of();
    return of == 0
        ? Optional.empty()
        : Optional.of(
            new ScoreRange(
                percent(it.achieved().done(), of),
                percent(Math.min(of, it.achieved().done() + it.unknown()), of)));
  }

  private static BigDecimal percent(int done, int of) {
    var exact =
        BigDecimal.valueOf(done)
            .multiply(HUNDRED)
            .divide(BigDecimal.valueOf(of), 2, RoundingMode.HALF_UP)
            .stripTrailingZeros();
    return exact.scale() < 0 ? exact.setScale(0) : exact;
  }
}
