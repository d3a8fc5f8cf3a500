package tequio.publishing.kind;

import java.util.List;
import java.util.Set;

/**
 * How a document is found.
 *
 * @param texts its words, the most telling first
 * @param years it concerns, to narrow a search down
 * @param goals of the 2030 Agenda it serves
 */
public record SearchWords(List<String> texts, Set<Integer> years, Set<Integer> goals) {

  public SearchWords {
    texts = List.copyOf(texts);
    years = Set.copyOf(years);
    goals = Set.copyOf(goals);
  }
}
