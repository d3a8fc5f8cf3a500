package tequio.assessment.ranking;

import java.util.List;
import java.util.Map;
import tequio.kernel.GovernmentKey;

/**
 * An edition of a ranking that follows from assessments frozen here: those of one year with one
 * version of an instrument.
 *
 * @param self whether it is of self-assessments, which are never mixed with those of others
 * @param results those that the entry of each government follows from
 */
public record ComputedEdition(
    RankingEdition edition,
    boolean self,
    List<RankingEntry> entries,
    Map<GovernmentKey, List<FrozenResult>> results) {

  public String path() {
    return edition.path() + (self ? "/autoevaluaciones" : "");
  }
}
