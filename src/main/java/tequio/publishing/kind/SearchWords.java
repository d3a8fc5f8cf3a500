package tequio.publishing.kind;

import java.util.List;
import java.util.Set;

/**
 * Search words of a document.
 *
 * @param texts its words, the most significant first
 * @param years years it concerns, to narrow a search
 * @param goals goals of the 2030 Agenda it serves
 */
public record SearchWords(List<String> texts, Set<Integer> years, Set<Integer> goals) {

  public SearchWords {
    texts = List.copyOf(texts);
    years = Set.copyOf(years);
    goals = Set.copyOf(goals);
  }
}
