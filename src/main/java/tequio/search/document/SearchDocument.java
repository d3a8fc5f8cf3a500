package tequio.search.document;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Search document: one row of the search index.
 *
 * @param ref which one, as a reference
 * @param government its key; a hyphen where it is of none
 * @param code what its address ends with
 * @param inside what it is a part of, in words
 * @param parts its name first
 * @param tally of how many commitments it is a part
 */
public record SearchDocument(
    String ref,
    SearchDocumentKind kind,
    String government,
    @Nullable Integer commitment,
    String code,
    Optional<String> inside,
    List<SearchField> parts,
    @Nullable Integer tally,
    Places places,
    StatusTimeline standings) {

  private static final int MOST_LETTERS = 14_000;

  /**
   * What it can be narrowed down by: keys of states, goals of the 2030 Agenda, years.
   *
   * @param homes the governments whose publications change it
   */
  public record Places(
      Set<String> states, Set<Integer> goals, Set<Integer> years, Set<String> homes) {}

  public SearchDocument {
    parts = bounded(parts);
  }

  /** Empty where nothing of it can be seen: what was published so stays published. */
  public String name() {
    return parts.getFirst().words();
  }

  public List<String> texts() {
    return parts.stream().map(SearchField::words).toList();
  }

  public List<String> whys() {
    return parts.stream().map(part -> part.why().word()).toList();
  }

  /** All its words of that weight. */
  public String weighing(char weight) {
    return parts.stream()
        .filter(part -> part.why().weight() == weight)
        .map(SearchField::words)
        .collect(joining("\n"));
  }

  /** Words in capitals, which nobody can write: what it can be narrowed down by. */
  public List<String> tokens() {
    var tokens = new ArrayList<String>();
    tokens.add("K:" + kind.word());
    places.homes().forEach(home -> tokens.add("H:" + home));
    places.states().forEach(state -> tokens.add("S:" + state));
    places.goals().forEach(goal -> tokens.add("G:" + goal));
    places.years().forEach(year -> tokens.add("Y:" + year));
    return tokens;
  }

  private static List<SearchField> bounded(List<SearchField> parts) {
    var kept = new ArrayList<SearchField>();
    int letters = 0;
    for (var part : parts) {
      letters += part.words().length();
      boolean isName = kept.isEmpty();
      if (isName || !part.words().isEmpty() && letters <= MOST_LETTERS) {
        kept.add(part);
      }
    }
    return List.copyOf(kept);
  }
}
