package tequio.search.index;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tequio.territory.NameNormalizer;

/** Derives acronyms by which institutions are commonly known. */
final class Initials {

  private static final int FEWEST = 3;

  private static final Set<String> SMALL =
      Set.of(
          "a", "al", "con", "de", "del", "e", "el", "en", "la", "las", "los", "para", "por", "y");

  /** Returns the first letters of the significant words; empty if there are fewer than three. */
  static Optional<String> of(String name) {
    var letters =
        Stream.of(NameNormalizer.fold(name).split(" "))
            .filter(word -> !word.isEmpty() && !SMALL.contains(word))
            .map(word -> word.substring(0, 1))
            .collect(Collectors.joining());
    return letters.length() < FEWEST
        ? Optional.empty()
        : Optional.of(letters.toUpperCase(java.util.Locale.ROOT));
  }

  private Initials() {}
}
