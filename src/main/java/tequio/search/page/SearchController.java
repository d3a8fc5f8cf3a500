package tequio.search.page;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tequio.kernel.Characters;
import tequio.kernel.PartialDate;
import tequio.plan.status.CommitmentStatus;
import tequio.ratelimit.Limit;
import tequio.ratelimit.RateLimiter;
import tequio.search.document.StatusTimeline;
import tequio.search.query.Filters;
import tequio.search.query.Search;
import tequio.search.query.SearchQuery;
import tequio.search.query.SearchRequest;
import tequio.territory.Gazetteer;
import tequio.territory.Government;

/** Controller of the search page. Invalid filter values are ignored. */
@Controller
class SearchController {

  /** Last page that can have results. */
  private static final int LAST_PAGE = 200;

  private final Gazetteer gazetteer;
  private final GovernmentSearch places;
  private final Search search;
  private final RateLimiter limits;
  private final Clock clock;

  SearchController(
      Gazetteer gazetteer,
      GovernmentSearch places,
      Search search,
      RateLimiter limits,
      Clock clock) {
    this.gazetteer = gazetteer;
    this.places = places;
    this.search = search;
    this.limits = limits;
    this.clock = clock;
  }

  @GetMapping({"/buscar", "/en/buscar"})
  SearchPage search(@RequestParam Map<String, String> said, HttpServletRequest request) {
    limits.count(Limit.SEARCH, request);
    var asked =
        new SearchRequest(
            SearchQuery.of(said.getOrDefault("q", "")),
            filters(said),
            number(said, "pagina").filter(n -> n >= 1 && n <= LAST_PAGE).orElse(1),
            clock.instant());
    var answer = search.answer(asked);
    return new SearchPage(
        asked,
        answer,
        places.of(asked, answer),
        gazetteer,
        search.kinds().list(),
        ignored(said, asked.filters()));
  }

  /** What was asked of a filter and is none of its values. */
  private static List<String> ignored(Map<String, String> said, Filters understood) {
    return Filters.NAMES.stream()
        .filter(it -> !understood.parameters().containsKey(it))
        .flatMap(it -> find(said, it).stream())
        .toList();
  }

  private Filters filters(Map<String, String> said) {
    return new Filters(
        find(said, Filters.KIND).flatMap(search.kinds()::find),
        find(said, Filters.STATE).flatMap(this::state),
        number(said, Filters.GOAL).filter(goal -> goal >= 1 && goal <= 17),
        find(said, Filters.STANDING).flatMap(SearchController::headline),
        number(said, Filters.YEAR).filter(PartialDate::isKnownYear));
  }

  private Optional<Government> state(String slug) {
    return gazetteer.findByPath("/" + slug).filter(it -> it.kind() != Government.Kind.MUNICIPALITY);
  }

  private static Optional<CommitmentStatus> headline(String word) {
    return Stream.of(CommitmentStatus.values())
        .filter(it -> StatusTimeline.word(it).equals(word))
        .findFirst();
  }

  private static Optional<String> find(Map<String, String> said, String name) {
    return Optional.ofNullable(said.get(name)).filter(value -> !Characters.isBlank(value));
  }

  private static Optional<Integer> number(Map<String, String> said, String name) {
    return find(said, name).filter(it -> it.matches("\\d{1,4}")).map(Integer::parseInt);
  }
}
