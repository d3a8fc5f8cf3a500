package tequio.search.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.web.util.UriUtils;
import tequio.kernel.Page;
import tequio.plan.status.CommitmentStatus;
import tequio.search.document.SearchDocumentKind;
import tequio.search.page.Facet.Choice;
import tequio.search.query.Filters;
import tequio.search.query.Hit;
import tequio.search.query.SearchRequest;
import tequio.search.query.SearchResult;
import tequio.search.query.SearchResult.Closeness;
import tequio.territory.Gazetteer;
import tequio.territory.Government;
import tequio.territory.GovernmentSearchResult;
import tequio.web.Link;
import tequio.web.Texts;

/**
 * Search results and filters.
 *
 * @param ignored values of filters that were not understood
 */
public record SearchPage(
    SearchRequest asked,
    SearchResult answer,
    GovernmentMatches places,
    Gazetteer gazetteer,
    List<SearchDocumentKind> all,
    List<String> ignored)
    implements Page {

  /** Returns the filters that have any value to choose. */
  public List<Facet> facets(Texts t) {
    var choices = choices();
    return Stream.of(
            new Facet(Filters.STANDING, "search.filter.standing", choices.standings(t)),
            new Facet(Filters.STATE, "search.filter.state", choices.states()),
            new Facet(Filters.GOAL, "search.filter.goal", choices.goals(t)),
            new Facet(Filters.YEAR, "search.filter.year", choices.years()))
        .filter(it -> !it.choices().isEmpty())
        .toList();
  }

  /** Returns the address with a filter value added, or removed if it is chosen. */
  public String to(Facet facet, Choice choice) {
    var said = new LinkedHashMap<>(asked.filters().parameters());
    if (choice.chosen()) {
      said.remove(facet.name());
    } else {
      said.put(facet.name(), choice.value());
    }
    return address(typed(), said, 1);
  }

  /** Filter parameters, sent by the form together with new words. */
  public Map<String, String> kept() {
    return asked.filters().parameters();
  }

  @Override
  public int status() {
    return answer.closeness() == Closeness.TOO_SLOW ? 503 : 200;
  }

  public String typed() {
    return asked.question().asked();
  }

  /** Returns a title with the query and the filters, so that no two pages have the same. */
  public String title(Texts t) {
    var said = new ArrayList<String>();
    said.add(typed().isEmpty() ? t.say("search.title") : t.say("search.of", typed()));
    asked.filters().kind().ifPresent(kind -> said.add(t.say(kind.pluralKey())));
    var choices = choices();
    Stream.of(choices.states(), choices.standings(t), choices.goals(t), choices.years())
        .flatMap(List::stream)
        .filter(Choice::chosen)
        .forEach(it -> said.add(it.words()));
    if (asked.page() > 1) {
      said.add(t.say("search.page", asked.page(), pages()));
    }
    return String.join(" · ", said);
  }

  public boolean isFound() {
    return !hits().isEmpty() || !places.shown().isEmpty();
  }

  /** Those that have an address: a government that came in after the start has none yet. */
  public List<Hit> hits() {
    return answer.hits().stream()
        .filter(it -> it.isOfParty() || government(it).isPresent())
        .toList();
  }

  /** Where the filters are that say what was asked in words; empty where they say nothing of it. */
  public Optional<Link> filtered(Texts t) {
    return FilterSuggestion.of(asked, gazetteer, t)
        .map(it -> new Link(it.words(t), address("", it.parameters(), 1)));
  }

  /** Whether the governments shown only have similar names. */
  public boolean isSimilarPlaces() {
    return !places.shown().isEmpty()
        && places.closeness() == GovernmentSearchResult.Closeness.SIMILAR;
  }

  /** Returns the number of results of a kind, with all other filters applied. */
  public int count(SearchDocumentKind kind) {
    return kind.equals(SearchDocumentKind.PLACE)
        ? places.total()
        : answer.kinds().getOrDefault(kind.word(), 0);
  }

  /** Returns the kinds that have results, and the chosen one. */
  public List<SearchDocumentKind> kinds() {
    return all.stream()
        .filter(kind -> count(kind) > 0 || asked.filters().kind().equals(Optional.of(kind)))
        .toList();
  }

  public int total() {
    return asked.filters().kind().map(this::count).orElse(answer.total());
  }

  /** Number of results counted by the tabs. */
  public int told() {
    return asked.filters().kind().map(this::count).orElse(answer.total() + places.total());
  }

  /** Whether a kind has more results than are counted. */
  public boolean isMany() {
    return asked
        .filters()
        .kind()
        .map(Stream::of)
        .orElseGet(() -> kinds().stream())
        .anyMatch(
            kind -> !kind.equals(SearchDocumentKind.PLACE) && count(kind) >= SearchResult.MOST);
  }

  /** Whether there are further pages; never before anything is asked. */
  public boolean isPaged() {
    return answer.closeness() != Closeness.NOTHING_ASKED && (pages() > 1 || asked.page() > 1);
  }

  public int pages() {
    return Math.max(1, (total() + GovernmentSearch.PAGE - 1) / GovernmentSearch.PAGE);
  }

  /** Returns the address with another kind. */
  public String to(Optional<SearchDocumentKind> kind) {
    return address(typed(), asked.filters().of(kind), 1);
  }

  public String toPage(int page) {
    return address(typed(), asked.filters(), page);
  }

  public String unfiltered() {
    return address(typed(), Filters.NONE, 1);
  }

  /** Whether the filters ask for what is late. */
  public boolean isAboutLate() {
    return asked.filters().standing().equals(Optional.of(CommitmentStatus.LATE));
  }

  /** Returns the same with what nobody reported instead of what is late. */
  public String unreported() {
    return address(typed(), asked.filters().of(CommitmentStatus.NO_REPORT), 1);
  }

  public String suggested() {
    return address(answer.suggestion(), asked.filters(), 1);
  }

  /** Returns the address of a result; offices and organisations lead to their commitments. */
  public String address(Hit hit) {
    return switch (hit.kind().form()) {
      case PLAN -> government(hit).orElseThrow().path() + "/plan/" + hit.code();
      case COMMITMENT, ACTIVITY ->
          government(hit).orElseThrow().path() + "/compromisos/" + hit.code();
      case DOCUMENT -> government(hit).orElseThrow().path() + "/" + hit.code();
      case OFFICE, ORGANISATION ->
          address(
              "\"" + hit.plainName().replaceAll("[\"“”„«»]", " ") + "\"",
              new Filters(
                  Optional.of(SearchDocumentKind.COMMITMENT),
                  government(hit).map(it -> it.state().orElse(it)),
                  Optional.empty(),
                  Optional.empty(),
                  Optional.empty()),
              1);
      case PLACE -> throw new IllegalStateException("a government has an address of its own");
    };
  }

  public Optional<Government> government(Hit hit) {
    return gazetteer.findByKey(hit.government());
  }

  private FacetChoices choices() {
    return new FacetChoices(asked.filters(), answer.choices(), gazetteer);
  }

  private static String address(String typed, Filters filters, int page) {
    return address(typed, filters.parameters(), page);
  }

  private static String address(String typed, Map<String, String> filters, int page) {
    Map<String, String> said = new LinkedHashMap<>();
    if (!typed.isEmpty()) {
      said.put("q", typed);
    }
    said.putAll(filters);
    if (page > 1) {
      said.put("pagina", String.valueOf(page));
    }
    var address = new StringBuilder("/buscar");
    said.forEach((name, value) ->
        address
            .append(address.indexOf("?") < 0 ? '?' : '&')
            .append(name)
            .append('=')
            .append(UriUtils.encode(value, UTF_8)));
    return address.toString();
  }
}
