package tequio.assessment.ranking.page;

import java.util.Map;
import java.util.Optional;
import tequio.assessment.ranking.PopulationBand;
import tequio.assessment.ranking.RankingEdition;
import tequio.territory.Government;

/**
 * The governments among which a ranking is read; empty parts narrow nothing.
 *
 * @param list those of another ranking, as a named list
 */
public record RankingSet(
    Optional<Government> state, Optional<PopulationBand> band, Optional<RankingEdition> list) {

  /** As addresses ask for it. */
  record Asked(String state, String band, String list) {

    static final Asked ALL = new Asked("", "", "");

    static Asked of(Map<String, String> sent) {
      return new Asked(
          sent.getOrDefault("estado", ""),
          sent.getOrDefault("poblacion", ""),
          sent.getOrDefault("lista", ""));
    }
  }

  public boolean isAll() {
    return state.isEmpty() && band.isEmpty() && list.isEmpty();
  }
}
