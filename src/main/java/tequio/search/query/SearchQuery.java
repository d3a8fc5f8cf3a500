package tequio.search.query;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tequio.kernel.Characters;
import tequio.territory.NameNormalizer;

/**
 * Text of a search, limited in length and number of words.
 *
 * @param asked as it was typed, cut at the limit
 * @param cut whether something was left out
 */
public record SearchQuery(String asked, List<SearchTerm> terms, boolean cut) {

  public static final int MOST_LETTERS = 120;
  static final int MOST_WORDS = 12;

  private static final int LONGEST_WORD = 40;
  private static final Pattern PIECE =
      Pattern.compile("[\"“”„«]([^\"“”„«»]+)[\"“”»]|[^\\s\"“”„«»]+");

  /** Words without meaning for a search, unless there are no others. */
  private static final Set<String> SMALL =
      Set.of(
          "a",
          "al",
          "como",
          "con",
          "cual",
          "cuando",
          "cuanto",
          "de",
          "del",
          "donde",
          "e",
          "el",
          "en",
          "es",
          "esta",
          "este",
          "ha",
          "hace",
          "hacen",
          "han",
          "hay",
          "la",
          "las",
          "lo",
          "los",
          "mas",
          "mi",
          "municipio",
          "o",
          "para",
          "por",
          "que",
          "quien",
          "se",
          "si",
          "sin",
          "sobre",
          "su",
          "sus",
          "un",
          "una",
          "y");

  public static SearchQuery of(String typed) {
    var asked = Normalizer.normalize(typed.replaceAll("\\p{Cntrl}+", " "), Normalizer.Form.NFC);
    asked = Characters.inOneLine(asked);
    var read = beginning(asked);
    var terms = new ArrayList<SearchTerm>();
    int room = MOST_WORDS;
    boolean cut = read.length() < asked.length();
    for (var term : telling(pieces(read))) {
      var words = term.words().subList(0, Math.min(room, term.words().size()));
      cut |= words.size() < term.words().size();
      room -= words.size();
      if (!words.isEmpty()) {
        terms.add(new SearchTerm(List.copyOf(words), term.quoted()));
      }
    }
    return new SearchQuery(read, List.copyOf(terms), cut);
  }

  /** Whether there is nothing to search for. */
  public boolean isEmpty() {
    return terms.isEmpty();
  }

  /** Returns each word once. */
  List<String> words() {
    return terms.stream().flatMap(term -> term.words().stream()).distinct().toList();
  }

  private static String beginning(String asked) {
    if (asked.codePointCount(0, asked.length()) <= MOST_LETTERS) {
      return asked;
    }
    return asked.substring(0, asked.offsetByCodePoints(0, MOST_LETTERS));
  }

  private static List<SearchTerm> pieces(String read) {
    return PIECE
        .matcher(read)
        .results()
        .flatMap(piece -> {
          var quoted = piece.group(1);
          return quoted == null
              ? words(piece.group()).stream().map(word -> new SearchTerm(List.of(word), false))
              : Stream.of(new SearchTerm(words(quoted), true));
        })
        .filter(term -> !term.words().isEmpty())
        .distinct()
        .toList();
  }

  private static List<String> words(String piece) {
    return Stream.of(NameNormalizer.fold(piece).split(" "))
        .filter(word -> !word.isEmpty())
        .map(word -> word.length() <= LONGEST_WORD ? word : word.substring(0, LONGEST_WORD))
        .toList();
  }

  private static List<SearchTerm> telling(List<SearchTerm> all) {
    var some =
        all.stream().filter(it -> it.quoted() || !SMALL.contains(it.words().getFirst())).toList();
    return some.isEmpty() ? all : some;
  }
}
