package tequio.search.query;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import tequio.territory.NameNormalizer;

/** Dictionary of English words for topics of plans, with the Spanish words to search instead. */
final class EnglishTopics {

  private static final Map<String, List<String>> SPANISH = read();

  /** Returns the Spanish words in folded form; empty if the word is not in the dictionary. */
  static List<String> spanish(String folded) {
    return SPANISH.getOrDefault(folded, List.of());
  }

  private static Map<String, List<String>> read() {
    var file = EnglishTopics.class.getResourceAsStream("english-topics.csv");
    try (var lines =
        new BufferedReader(
            new InputStreamReader(Objects.requireNonNull(file), StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .skip(1)
          .map(line -> line.split(",", 2))
          .collect(toUnmodifiableMap(cells -> cells[0], cells -> words(cells[1])));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static List<String> words(String cell) {
    return Stream.of(NameNormalizer.fold(cell).split(" ")).distinct().toList();
  }

  private EnglishTopics() {}
}
