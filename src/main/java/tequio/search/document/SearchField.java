package tequio.search.document;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tequio.kernel.Characters;
import tequio.kernel.Known;
import tequio.kernel.Text;

/** Text of a search document and the field it belongs to. */
public record SearchField(MatchedField why, String words) {

  private static final int LONGEST = 3_000;

  public SearchField {
    words = Characters.strip(Normalizer.normalize(words, Normalizer.Form.NFC));
    words = Text.beginning(words, LONGEST);
  }

  public static Stream<SearchField> of(MatchedField why, Known<Text> text) {
    return text.find().stream().map(it -> new SearchField(why, it.words()));
  }

  public static <T> Stream<SearchField> of(
      MatchedField why, Known<List<T>> many, java.util.function.Function<T, String> words) {
    return many.or(List.of()).stream().map(it -> new SearchField(why, words.apply(it)));
  }

  public static Stream<SearchField> of(MatchedField why, Optional<String> words) {
    return words.stream().map(it -> new SearchField(why, it));
  }
}
