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
record RankingFile(String format, int v, RankingEdition edition, List<Row> entries) {

  /**
   * An entry.
   *
   * @param low score; both ends are missing where there are no data
   */
  record Row(
      GovernmentKey government,
      Known<BigDecimal> low,
      Known<BigDecimal> high,
      Optional<Integer> achieved,
      Optional<Integer> applicable) {

    RankingEntry entry() {
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
