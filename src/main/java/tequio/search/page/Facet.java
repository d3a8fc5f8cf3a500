package tequio.search.page;

import java.util.List;
import tequio.search.page.SearchPage.Choice;

/**
 * Filter of search results.
 *
 * @param name name of the parameter in addresses
 * @param label message key of its heading
 */
public record Facet(String name, String label, List<Choice> choices) {

  public boolean isChosen() {
    return choices.stream().anyMatch(Choice::chosen);
  }
}
