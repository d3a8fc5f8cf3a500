package tequio.territory;

import java.util.regex.Pattern;
import tequio.kernel.TextFolding;

/** Normalises names for comparison: no accents, case or punctuation. */
public final class NameNormalizer {

  private static final Pattern OTHER = Pattern.compile("[^a-z0-9]");
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
    return OTHER.matcher(TextFolding.fold(words)).replaceAll(" ");
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
