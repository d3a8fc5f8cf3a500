package tequio.territory;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** How names are compared: without accents, capitals or punctuation. */
public final class Spelling {

  private static final Pattern ACCENT = Pattern.compile("\\p{M}+");
  private static final Pattern OTHER = Pattern.compile("[^a-z0-9]+");

  /** {@code " Dr. Belisario DOMÍNGUEZ"} reads {@code "dr belisario dominguez"}. */
  public static String fold(String words) {
    var plain = ACCENT.matcher(Normalizer.normalize(words, Normalizer.Form.NFD)).replaceAll("");
    return OTHER.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
  }

  /** The same, as a segment of an address. */
  public static String slug(String words) {
    return fold(words).replace(' ', '-');
  }

  /** How many letters were added, lost, changed, or swapped with their neighbour. */
  public static int distance(String one, String other) {
    return WordCost.distance(one, other);
  }

  private Spelling() {}
}
