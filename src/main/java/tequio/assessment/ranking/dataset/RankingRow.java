package tequio.assessment.ranking.dataset;

import java.util.Optional;
import tequio.assessment.ranking.RankedGovernment;
import tequio.assessment.ranking.RankingEdition;
import tequio.assessment.scoring.ScoreRange;
import tequio.kernel.Fraction;
import tequio.kernel.Known;

/**
 * A government in an edition.
 *
 * @param origin {@code otros}, {@code independiente} or {@code autoevaluacion}
 */
record RankingRow(RankingEdition edition, String origin, RankedGovernment it) {

  Known<Integer> best() {
    return it.hasData() ? Known.of(it.best()) : Known.notSeen();
  }

  Known<Integer> worst() {
    return it.hasData() ? Known.of(it.worst()) : Known.notSeen();
  }

  Known<ScoreRange> score() {
    return it.entry().score();
  }

  Optional<Fraction> achieved() {
    return it.entry().achieved();
  }
}
