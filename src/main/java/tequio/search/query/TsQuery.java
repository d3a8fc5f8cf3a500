package tequio.search.query;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tequio.search.query.WordMatches.How;

/**
 * Query in PostgreSQL's tsquery syntax, made of letters, digits and operators only.
 *
 * @param whole whether every term of the query has words in the vocabulary
 * @param taken similar words searched instead of typed ones
 */
record TsQuery(List<String> terms, boolean whole, Map<String, String> taken, String suggestion) {

  static TsQuery of(SearchQuery question, Map<String, WordMatches> meant) {
    var terms = new ArrayList<String>();
    var taken = new LinkedHashMap<String, String>();
    boolean whole = true;
    for (var term : question.terms()) {
      if (term.words().stream().allMatch(word -> how(meant, word) == How.STOP)) {
        continue;
      }
      var read = term.quoted() ? quoted(term) : single(term.words().getFirst(), meant, taken);
      whole &= read.isPresent();
      read.ifPresent(terms::add);
    }
    return new TsQuery(List.copyOf(terms), whole, taken, suggestion(question, meant));
  }

  boolean isEmpty() {
    return terms.isEmpty();
  }

  String all() {
    return String.join(" & ", terms);
  }

  /** Returns a query for any word; phrases are split. */
  String any() {
    return terms.stream().map(term -> term.replace("<->", "|")).collect(joining(" | "));
  }

  private static How how(Map<String, WordMatches> meant, String word) {
    return Optional.ofNullable(meant.get(word)).map(WordMatches::how).orElse(How.UNKNOWN);
  }

  private static Optional<String> quoted(SearchTerm term) {
    return Optional.of("(" + String.join(" <-> ", term.words()) + ")");
  }

  private static Optional<String> single(
      String word, Map<String, WordMatches> meant, Map<String, String> taken) {
    var found = Optional.ofNullable(meant.get(word)).map(WordMatches::words).orElse(List.of());
    if (found.isEmpty()) {
      return Optional.empty();
    }
    if (how(meant, word) == How.SIMILAR) {
      taken.put(word, found.getFirst());
    }
    return Optional.of("(" + String.join(" | ", found) + ")");
  }

  /**
   * Returns the query with similar words in place of unknown ones; empty if there is none to
   * replace.
   */
  private static String suggestion(SearchQuery question, Map<String, WordMatches> meant) {
    if (question.words().stream().noneMatch(word -> how(meant, word) == How.SIMILAR)) {
      return "";
    }
    return question.terms().stream().flatMap(term -> written(term, meant)).collect(joining(" "));
  }

  private static Stream<String> written(SearchTerm term, Map<String, WordMatches> meant) {
    var words =
        term.words().stream()
            .map(word ->
                how(meant, word) == How.SIMILAR
                    ? Optional.ofNullable(meant.get(word)).orElseThrow().words().getFirst()
                    : word)
            .collect(joining(" "));
    return Stream.of(term.quoted() ? "\"" + words + "\"" : words);
  }
}
