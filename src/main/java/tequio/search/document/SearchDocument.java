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
 * @param ref reference of what it describes
 * @param government key of the government; a hyphen for organisations, which belong to none
 * @param code end of its address
 * @param inside title of what contains it
 * @param parts its texts, the name first
 * @param tally number of commitments it takes part in, or that it lists; null for other kinds
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
   * Filter values: keys of states, goals of the 2030 Agenda, years.
   *
   * @param homes governments of an organisation's commitments, whose publications change its row
   */
  public record Places(
      Set<String> states, Set<Integer> goals, Set<Integer> years, Set<String> homes) {}

  public SearchDocument {
    parts = bounded(parts);
  }

  /** Name; empty if nothing of it is visible, because it was published so. */
  public String name() {
    return parts.getFirst().words();
  }

  public List<String> texts() {
    return parts.stream().map(SearchField::words).toList();
  }

  public List<String> whys() {
    return parts.stream().map(part -> part.why().word()).toList();
  }

  /** Returns the texts of all fields with the weight, separated by line breaks. */
  public String weighing(char weight) {
    return parts.stream()
        .filter(part -> part.why().weight() == weight)
        .map(SearchField::words)
        .collect(joining("\n"));
  }

  /** Returns the filter values as lexemes with capital letters, which no query can contain. */
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
