package tequio.directory.name;

import java.util.regex.Pattern;
import tequio.kernel.TextFolding;

/**
 * A name as the registers recognise it, however it is written: without accents, capitals, dots or
 * doubled spaces. {@code "Infoem"} and {@code "INFOEM."} are one name.
 */
public record NameKey(String value) {

  private static final Pattern JOINED = Pattern.compile("[.'’]");
  private static final Pattern PARTED = Pattern.compile("[^\\p{L}\\p{N}@&+]+");

  public NameKey {
    if (value.isEmpty()) {
      throw new IllegalArgumentException("a name without letters");
    }
  }

  /**
   * The key of a name.
   *
   * @throws IllegalArgumentException where it has neither letters nor digits
   */
  public static NameKey of(String name) {
    var joined = JOINED.matcher(TextFolding.fold(name)).replaceAll("");
    return new NameKey(PARTED.matcher(joined).replaceAll(" ").strip());
  }
}
