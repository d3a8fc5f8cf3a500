package tequio.assessment.ranking;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import tequio.assessment.scoring.ScoreRange;
import tequio.kernel.Fraction;
import tequio.kernel.GovernmentKey;
import tequio.kernel.Known;

/**
 * An edition with its entries as a file.
 *
 * @param format always {@code tequio.ranking}
 */
public record RankingFile(String format, int v, RankingEdition edition, List<Row> entries) {

  public static final String FORMAT = "tequio.ranking";

  /**
   * An entry.
   *
   * @param low score; both ends are missing where there are no data
   */
  public record Row(
      GovernmentKey government,
      Known<BigDecimal> low,
      Known<BigDecimal> high,
      Optional<Integer> achieved,
      Optional<Integer> applicable) {

    public static Row of(RankingEntry it) {
      return new Row(
          it.government(),
          it.score().map(ScoreRange::low),
          it.score().map(ScoreRange::high),
          it.achieved().map(Fraction::done),
          it.achieved().map(Fraction::of));
    }

    public RankingEntry entry() {
      Known<ScoreRange> score =
          low.find().isPresent() && high.find().isPresent()
              ? Known.of(new ScoreRange(low.find().orElseThrow(), high.find().orElseThrow()))
              : Known.notSeen();
      return new RankingEntry(
          government,
          score,
          achieved.flatMap(done -> applicable.map(of -> new Fraction(done, of))));
    }
  }
}
