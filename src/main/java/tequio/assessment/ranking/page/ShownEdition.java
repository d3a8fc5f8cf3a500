package tequio.assessment.ranking.page;

import java.util.Optional;
import tequio.assessment.ranking.ComputedEdition;
import tequio.assessment.ranking.RankingEdition;

/**
 * An edition among the others of its ranking.
 *
 * @param computed where it follows from assessments that were frozen here
 */
public record ShownEdition(RankingEdition edition, Optional<ComputedEdition> computed) {

  public boolean self() {
    return computed.filter(ComputedEdition::self).isPresent();
  }

  public String path() {
    return computed.map(ComputedEdition::path).orElseGet(edition::path);
  }
}
