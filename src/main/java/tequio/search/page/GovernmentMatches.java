package tequio.search.page;

import java.util.List;
import java.util.Map;
import tequio.kernel.GovernmentKey;
import tequio.territory.Government;
import tequio.territory.GovernmentSearchResult;

/**
 * Governments shown with a page of search results.
 *
 * @param total how many there are in all, of which some are shown
 * @param plans how many plans each government has here
 */
public record GovernmentMatches(
    GovernmentSearchResult.Closeness closeness,
    List<Government> shown,
    int total,
    Map<GovernmentKey, Integer> plans) {

  static final GovernmentMatches NONE =
      new GovernmentMatches(GovernmentSearchResult.Closeness.NOTHING, List.of(), 0, Map.of());
}
