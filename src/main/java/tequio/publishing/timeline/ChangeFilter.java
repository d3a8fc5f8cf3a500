package tequio.publishing.timeline;

/**
 * Kind of change by which the page of changes is filtered.
 *
 * @param word value in addresses
 * @param kind kind of the entries in the record
 * @param nameKey message key of its name
 */
public record ChangeFilter(String word, String kind, String nameKey) {}
