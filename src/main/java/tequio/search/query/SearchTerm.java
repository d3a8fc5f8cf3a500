package tequio.search.query;

import java.util.List;

/** A word that somebody typed, as it is compared; or several that were put in quotation marks. */
public record SearchTerm(List<String> words, boolean quoted) {}
