package tequio.search.query;

import java.time.Instant;

/**
 * Complete parameters of a search page.
 *
 * @param page from 1
 * @param now when promises stand as they stand: on the day that it is where each was made
 */
public record SearchRequest(SearchQuery question, Filters filters, int page, Instant now) {}
