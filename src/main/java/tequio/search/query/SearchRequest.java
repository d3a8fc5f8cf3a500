package tequio.search.query;

import java.time.Instant;

/**
 * Parameters of a search page.
 *
 * @param page from 1
 * @param now time at which the status holds, on the local day of each government
 */
public record SearchRequest(SearchQuery question, Filters filters, int page, Instant now) {}
