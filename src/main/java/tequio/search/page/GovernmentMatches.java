package tequio.search.page;

import java.util.List;
import java.util.Map;
import tequio.kernel.GovernmentKey;
import tequio.territory.Government;
import tequio.territory.GovernmentSearchResult;

/**
 * Governments shown on a page of search results.
 *
 * @param total number of matches, of which some are shown
 * @param plans number of plans of each government shown
 */
public record GovernmentMatches(
    GovernmentSearchResult.Closeness closeness,
    List<Government> shown,
    int total,
    Map<GovernmentKey, Integer> plans) {

  static final GovernmentMatches NONE =
      new GovernmentMatches(GovernmentSearchResult.Closeness.NOTHING, List.of(), 0, Map.of());
}
