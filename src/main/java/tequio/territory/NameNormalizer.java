package tequio.territory;

import java.util.regex.Pattern;
import tequio.kernel.TextFolding;

/** Normalises names for comparison: no accents, case or punctuation. */
public final class NameNormalizer {

  private static final Pattern BLANKS = Pattern.compile(" +");

  /** Folds a name: {@code " Dr. Belisario DOMÍNGUEZ"} becomes {@code "dr belisario dominguez"}. */
  public static String fold(String words) {
    return BLANKS.matcher(letters(words)).replaceAll(" ").strip();
  }

  /**
   * Like {@link #fold} but keeps every blank, so that positions can be mapped back: each letter
   * folds by itself, into none, one or several.
   */
  public static String letters(String words) {
    var folded = TextFolding.fold(words);
    var letters = new StringBuilder(folded.length());
    folded.codePoints().forEach(it -> letters.append(isLetter(it) ? (char) it : ' '));
    return letters.toString();
  }

  private static boolean isLetter(int c) {
    return c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
  }

  /** Folds a name into a segment of an address, with hyphens. */
  public static String slug(String words) {
    return fold(words).replace(' ', '-');
  }

  /**
   * Returns the edit distance: letters inserted, deleted, replaced, or swapped with their
   * neighbour.
   */
  public static int distance(String one, String other) {
    return WordDistance.distance(one, other);
  }

  private NameNormalizer() {}
}
