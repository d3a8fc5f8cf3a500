package tequio.territory;

import java.util.List;

/**
 * Result of a search for governments, best match first.
 *
 * @param total how many there are, of which the first are listed
 */
public record GovernmentSearchResult(Closeness closeness, List<Government> governments, int total) {

  /** How near what was found lies to what was asked. */
  public enum Closeness {
    /** Nothing was asked: no letter and no digit. */
    NOTHING_ASKED,
    /** Every word asked for stands in the name, the seat or the state. */
    SAME,
    /** Every word, but for a letter or two. */
    SIMILAR,
    /** Some of the words. */
    PARTLY,
    NOTHING
  }
}
