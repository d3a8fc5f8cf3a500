package tequio.search.page;

import java.util.List;

/**
 * Filter of search results.
 *
 * @param name name of the parameter in addresses
 * @param label message key of its heading
 */
public record Facet(String name, String label, List<Choice> choices) {

  /** Value of a filter; {@code count} is the number of results, 0 if unknown. */
  public record Choice(String value, String words, int count, boolean chosen) {}

  public boolean isChosen() {
    return choices.stream().anyMatch(Choice::chosen);
  }
}
