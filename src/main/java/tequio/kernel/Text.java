package tequio.kernel;

import java.util.Locale;
import java.util.Optional;

/**
 * Text in a language (BCP 47 tag). A translation names its translator and keeps the original where
 * it is known.
 */
public record Text(String words, String lang, Optional<Translation> translation) {

  /** Translator of the text and its original, if known. */
  public record Translation(String by, Known<Original> original) {}

  /** Text before translation. */
  public record Original(String words, String lang) {}

  public static final String SPANISH = "es";

  /**
   * Refuses only empty texts: whether they are blank is checked on input, see {@link Characters}.
   */
  public Text {
    if (words.isEmpty()) {
      throw new IllegalArgumentException("a text without words");
    }
    if (Locale.forLanguageTag(lang).getLanguage().isEmpty()) {
      throw new IllegalArgumentException("not a language: " + lang);
    }
  }

  public static Text spanish(String words) {
    return new Text(words, SPANISH, Optional.empty());
  }

  /**
   * Returns the first {@code most} UTF-16 code units at most, without splitting a surrogate pair.
   */
  public static String beginning(String words, int most) {
    if (words.length() <= most) {
      return words;
    }
    return words.substring(0, Character.isHighSurrogate(words.charAt(most - 1)) ? most - 1 : most);
  }

  @Override
  public String toString() {
    return words;
  }
}
