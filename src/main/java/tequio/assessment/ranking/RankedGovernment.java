package tequio.assessment.ranking;

import java.util.Optional;
import tequio.assessment.scoring.ScoreRange;
import tequio.territory.Government;

/**
 * A government in a ranking.
 *
 * @param best the best place it can have; 0 where there are no data
 * @param worst the worst place it can have; 0 where there are no data
 * @param tied how many others have exactly the same score
 */
public record RankedGovernment(
    Government government, RankingEntry entry, int best, int worst, int tied) {

  public boolean hasData() {
    return best > 0;
  }

  /** Whether its place is certain, if only as one of those that tie. */
  public boolean isCertain() {
    return hasData() && worst - best == tied;
  }

  public Optional<ScoreRange> score() {
    return entry.score().find();
  }
}
