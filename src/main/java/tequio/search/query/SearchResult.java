package tequio.search.query;

import java.util.List;
import java.util.Map;

/**
 * Results of a search among everything published.
 *
 * @param closeness how well they match the query
 * @param kinds number of results of each kind, with all other filters applied
 * @param choices further filter values
 * @param taken similar words searched instead of typed ones
 * @param suggestion corrected query; empty if no word was replaced
 */
public record SearchResult(
    Closeness closeness,
    List<Hit> hits,
    Map<String, Integer> kinds,
    Choices choices,
    Map<String, String> taken,
    String suggestion) {

  /** Most results counted for each kind. */
  public static final int MOST = 600;

  /** Number of results by state, goal, year and status. */
  public record Choices(
      Map<String, Integer> states,
      Map<String, Integer> goals,
      Map<String, Integer> years,
      Map<String, Integer> standings) {

    static final Choices NONE = new Choices(Map.of(), Map.of(), Map.of(), Map.of());
  }

  /** How well the results match the query. */
  public enum Closeness {
    /** The query has no letter or digit, and there is no filter. */
    NOTHING_ASKED,
    /** The query has only words that occur in every text. */
    ONLY_SMALL_WORDS,
    /** All words match. */
    ALL,
    /** Some words match. */
    SOME,
    NOTHING,
    /** The search exceeded the time limit. */
    TOO_SLOW
  }

  static SearchResult empty(Closeness closeness) {
    return new SearchResult(closeness, List.of(), Map.of(), Choices.NONE, Map.of(), "");
  }

  public int total() {
    return kinds.values().stream().mapToInt(Integer::intValue).sum();
  }
}
