package tequio.search.page;

import java.util.List;
import tequio.search.page.SearchPage.Choice;

/**
 * One way to narrow down search results.
 *
 * @param name of the parameter in the address
 * @param label message key of its heading
 */
public record Facet(String name, String label, List<Choice> choices) {

  public boolean isChosen() {
    return choices.stream().anyMatch(Choice::chosen);
  }
}
