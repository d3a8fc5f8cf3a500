package tequio.search.query;

import java.util.List;

/** Query word in folded form, or a quoted phrase. */
public record SearchTerm(List<String> words, boolean quoted) {}
