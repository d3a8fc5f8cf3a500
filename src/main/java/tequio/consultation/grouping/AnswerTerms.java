package tequio.consultation.grouping;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import tequio.kernel.TextFolding;

/**
 * Terms of a text in Spanish: stems of its words without those that say little, and the concepts of
 * public matters that the words belong to.
 */
final class AnswerTerms {

  /** Beginning of terms that are concepts; no stem has a digit. */
  static final String CONCEPT = "0";

  private static final Pattern WORD = Pattern.compile("[a-z]+");
  private static final int SHORTEST_STEM = 4;
  private static final int SHORTEST_WORD = 3;

  /** Endings, the longest first; one is cut off. */
  private static final List<String> ENDINGS =
      List.of(
          ("aciones uciones amientos imientos amiento imiento adoras adores adora acion ucion antes"
                  + " ables mente idades idad ador ando iendo arlos arlas aron ieron aban adas idas"
                  + " ados idos ada ida ado ido aba ian an en ar er ir as es os a o e s")
              .split(" "));

  private static final Set<String> COMMON = Set.copyOf(lines("common-words.txt"));
  private static final Map<String, Set<String>> CONCEPTS = concepts();

  static Set<String> of(String text) {
    var terms = new HashSet<String>();
    var words = WORD.matcher(TextFolding.fold(text));
    while (words.find()) {
      var word = words.group();
      if (word.length() >= SHORTEST_WORD && !COMMON.contains(word)) {
        var stem = stem(word);
        terms.add(stem);
        terms.addAll(CONCEPTS.getOrDefault(stem, Set.of()));
      }
    }
    return terms;
  }

  static String stem(String word) {
    for (var ending : ENDINGS) {
      if (word.endsWith(ending) && word.length() - ending.length() >= SHORTEST_STEM) {
        return word.substring(0, word.length() - ending.length());
      }
    }
    return word;
  }

  private static Map<String, Set<String>> concepts() {
    var concepts = new HashMap<String, Set<String>>();
    for (var line : lines("concepts.txt")) {
      var words = line.split(" ");
      for (var word : words) {
        concepts.computeIfAbsent(stem(word), it -> new HashSet<>()).add(CONCEPT + words[0]);
      }
    }
    return Map.copyOf(concepts);
  }

  /** Lines of a file beside this class, without comments. */
  private static List<String> lines(String name) {
    try (var file = Objects.requireNonNull(AnswerTerms.class.getResourceAsStream(name))) {
      var lines = new ArrayList<>(new String(file.readAllBytes(), UTF_8).lines().toList());
      lines.removeIf(it -> it.isEmpty() || it.startsWith("#"));
      return lines;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private AnswerTerms() {}
}
