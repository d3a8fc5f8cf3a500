package tequio.territory;

import java.util.List;

/**
 * Result of a search for governments, best match first.
 *
 * @param governments the first of those found
 * @param total the number of all found
 */
public record GovernmentSearchResult(Closeness closeness, List<Government> governments, int total) {

  /** How well the governments found match the query. */
  public enum Closeness {
    /** The query has no letter and no digit. */
    NOTHING_ASKED,
    /** Every query word occurs in the name, the seat or the state. */
    SAME,
    /** Every query word occurs with at most two typing errors. */
    SIMILAR,
    /** Only some of the query words occur. */
    PARTLY,
    NOTHING
  }
}
