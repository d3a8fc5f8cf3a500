package tequio.directory.name;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.regex.Pattern;
import tequio.kernel.TextFolding;

/**
 * Normalised name for comparison: without accents, case, dots or repeated spaces, so that {@code
 * "Cabildo"} and {@code "CABILDO."} are equal.
 */
public record NameKey(String value) {

  private static final Pattern JOINED = Pattern.compile("[.'’]");
  private static final Pattern PARTED = Pattern.compile("[^\\p{L}\\p{N}@&+]+");

  /** Maximum size in UTF-8 that a PostgreSQL index entry can hold besides a government's key. */
  private static final int MOST_BYTES = 2_000;

  public NameKey {
    if (value.isEmpty()) {
      throw new IllegalArgumentException("a name without letters");
    }
    if (value.getBytes(UTF_8).length > MOST_BYTES) {
      throw new IllegalArgumentException("a name longer than an index holds");
    }
  }

  /**
   * Normalises a name.
   *
   * @throws IllegalArgumentException if it has neither letters nor digits, or is longer than an
   *     index entry holds
   */
  public static NameKey of(String name) {
    var joined = JOINED.matcher(TextFolding.fold(name)).replaceAll("");
    return new NameKey(PARTED.matcher(joined).replaceAll(" ").strip());
  }
}
