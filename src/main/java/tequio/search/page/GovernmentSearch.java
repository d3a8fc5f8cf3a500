package tequio.search.page;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tequio.kernel.GovernmentKey;
import tequio.plan.version.InstallationTotals.GovernmentTotals;
import tequio.plan.version.PublishedPlans;
import tequio.search.document.SearchDocumentKind;
import tequio.search.query.SearchRequest;
import tequio.search.query.SearchResult;
import tequio.territory.Gazetteer;
import tequio.territory.Government;
import tequio.territory.GovernmentSearchResult;

/** Finds governments for a query, exact names first. */
@Component
class GovernmentSearch {

  /** Results on one page. */
  static final int PAGE = 20;

  private static final int FIRST = 3;
  private static final int MOST = 3_000;

  private final Gazetteer gazetteer;
  private final PublishedPlans published;

  GovernmentSearch(Gazetteer gazetteer, PublishedPlans published) {
    this.gazetteer = gazetteer;
    this.published = published;
  }

  GovernmentMatches of(SearchRequest asked, SearchResult answer) {
    if (!asked.filters().isOpenToPlaces() || asked.filters().year().isPresent()) {
      return GovernmentMatches.NONE;
    }
    var found = gazetteer.search(asked.question().asked(), MOST);
    if (!isWorthSaying(found.closeness(), answer)) {
      return GovernmentMatches.NONE;
    }
    var all = found.governments().stream().filter(it -> isIn(it, asked.filters().state())).toList();
    var shown = shown(all, asked);
    return new GovernmentMatches(
        found.closeness(), shown, all.size(), shown.isEmpty() ? Map.of() : plans(shown));
  }

  /** Whether to show the matches; similar and partial names only if there are no better results. */
  private static boolean isWorthSaying(
      GovernmentSearchResult.Closeness closeness, SearchResult answer) {
    return switch (closeness) {
      case SAME -> true;
      case SIMILAR -> answer.closeness() != SearchResult.Closeness.ALL || !answer.taken().isEmpty();
      case PARTLY -> answer.closeness() == SearchResult.Closeness.NOTHING;
      case NOTHING, NOTHING_ASKED -> false;
    };
  }

  private static boolean isIn(Government government, Optional<Government> state) {
    return state.isEmpty() || government.key().state().equals(state.get().key());
  }

  private static List<Government> shown(List<Government> all, SearchRequest asked) {
    var kind = asked.filters().kind();
    if (kind.isEmpty()) {
      return asked.page() == 1 ? all.subList(0, Math.min(FIRST, all.size())) : List.of();
    }
    if (!kind.get().equals(SearchDocumentKind.PLACE)) {
      return List.of();
    }
    int from = Math.min(all.size(), (asked.page() - 1) * PAGE);
    return all.subList(from, Math.min(all.size(), from + PAGE));
  }

  private Map<GovernmentKey, Integer> plans(List<Government> shown) {
    return published.listTotals(shown.stream().map(Government::key).toList()).stream()
        .filter(it -> it.standing() > 0)
        .collect(toMap(GovernmentTotals::government, GovernmentTotals::standing));
  }
}
