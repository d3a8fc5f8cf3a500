package tequio.search.page;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tequio.kernel.TextFolding;
import tequio.plan.status.CommitmentStatus;
import tequio.search.document.StatusTimeline;
import tequio.search.query.Filters;
import tequio.search.query.SearchRequest;
import tequio.territory.Gazetteer;
import tequio.territory.Government;
import tequio.web.Texts;

/**
 * Filters that say the same as a question in words: «compromisos atrasados de Nuevo León».
 *
 * @param state named in the question; empty where none is
 */
record FilterSuggestion(CommitmentStatus status, Optional<Government> state) {

  /** Endings of gender and number: so many letters of a word may differ. */
  private static final int ENDING = 2;

  private static final int SHORTEST = 4;

  /** Of a question without filters that names a status by one word. */
  static Optional<FilterSuggestion> of(SearchRequest request, Gazetteer gazetteer, Texts t) {
    return request.filters().parameters().isEmpty()
        ? of(request.question().asked(), gazetteer, t)
        : Optional.empty();
  }

  private static Optional<FilterSuggestion> of(String question, Gazetteer gazetteer, Texts t) {
    var words = TextFolding.fold(question).split("[^\\p{L}]+");
    var asked = " " + String.join(" ", words) + " ";
    return Stream.of(CommitmentStatus.values())
        .filter(it -> Arrays.stream(words).anyMatch(word -> isCalled(it, word, t)))
        .findFirst()
        .map(it -> new FilterSuggestion(it, state(asked, gazetteer)));
  }

  private static boolean isCalled(CommitmentStatus status, String word, Texts t) {
    var name = TextFolding.fold(t.say(status));
    int stem = Math.max(SHORTEST, name.length() - ENDING);
    return !name.contains(" ")
        && name.length() >= SHORTEST
        && word.length() <= name.length() + ENDING
        && word.startsWith(name.substring(0, Math.min(stem, name.length())));
  }

  private static Optional<Government> state(String asked, Gazetteer gazetteer) {
    return gazetteer.listStates().stream()
        .filter(it -> asked.contains(" " + TextFolding.fold(it.shortName()) + " "))
        .findFirst();
  }

  Map<String, String> parameters() {
    var said = new LinkedHashMap<String, String>();
    said.put(Filters.STANDING, StatusTimeline.word(status));
    state.ifPresent(it -> said.put(Filters.STATE, it.path().substring(1)));
    return said;
  }

  String words(Texts t) {
    return state
        .map(it -> t.say("search.progress.of-state", t.say(status), it.shortName()))
        .orElseGet(() -> t.say("search.progress.of", t.say(status)));
  }
}
