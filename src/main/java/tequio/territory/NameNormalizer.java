package tequio.territory;

import java.util.regex.Pattern;
import tequio.kernel.TextFolding;

/** Normalises names for comparison: no accents, case or punctuation. */
public final class NameNormalizer {

  private static final Pattern OTHER = Pattern.compile("[^a-z0-9]");
  private static final Pattern BLANKS = Pattern.compile(" +");

  /** {@code " Dr. Belisario DOMÍNGUEZ"} reads {@code "dr belisario dominguez"}. */
  public static String fold(String words) {
    return BLANKS.matcher(letters(words)).replaceAll(" ").strip();
  }

  /**
   * The same with every blank kept, so that a place in it can be found in what was written: each
   * letter folds alone, into none, one or several.
   */
  public static String letters(String words) {
    return OTHER.matcher(TextFolding.fold(words)).replaceAll(" ");
  }

  /** The same, as a segment of an address. */
  public static String slug(String words) {
    return fold(words).replace(' ', '-');
  }

  /** How many letters were added, lost, changed, or swapped with their neighbour. */
  public static int distance(String one, String other) {
    return WordDistance.distance(one, other);
  }

  private NameNormalizer() {}
}
