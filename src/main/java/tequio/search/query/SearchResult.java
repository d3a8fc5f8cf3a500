package tequio.search.query;

import java.util.List;
import java.util.Map;

/**
 * Results of a search among everything published.
 *
 * @param closeness how near it lies to what was asked
 * @param kinds how many there are of each kind, narrowed down in every other way
 * @param choices by what it can be narrowed down further, with how many there are of each
 * @param taken what was looked for instead of what was typed
 * @param suggestion the question as it may have been meant; empty where it stands as typed
 */
public record SearchResult(
    Closeness closeness,
    List<Hit> hits,
    Map<String, Integer> kinds,
    Choices choices,
    Map<String, String> taken,
    String suggestion) {

  /** From so many of a kind on, the rest is not counted. */
  public static final int MOST = 600;

  /** By state, goal, year and headline: how many. */
  public record Choices(
      Map<String, Integer> states,
      Map<String, Integer> goals,
      Map<String, Integer> years,
      Map<String, Integer> standings) {

    static final Choices NONE = new Choices(Map.of(), Map.of(), Map.of(), Map.of());
  }

  /** How near what was found lies to what was asked. */
  public enum Closeness {
    /** No letter and no digit was asked for, and nothing was chosen. */
    NOTHING_ASKED,
    /** Only words that every text has. */
    ONLY_SMALL_WORDS,
    /** All the words. */
    ALL,
    /** Some of the words. */
    SOME,
    NOTHING,
    /** It took too long, so it was given up. */
    TOO_SLOW
  }

  static SearchResult empty(Closeness closeness) {
    return new SearchResult(closeness, List.of(), Map.of(), Choices.NONE, Map.of(), "");
  }

  public int total() {
    return kinds.values().stream().mapToInt(Integer::intValue).sum();
  }
}
