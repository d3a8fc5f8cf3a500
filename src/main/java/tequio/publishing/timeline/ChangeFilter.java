package tequio.publishing.timeline;

/**
 * A kind of change to look at alone.
 *
 * @param word as addresses name it
 * @param kind as the record names it
 * @param nameKey message key of its name
 */
public record ChangeFilter(String word, String kind, String nameKey) {}
