package tequio.bench.pages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/**
 * A public page whose statements are measured.
 *
 * @param route as it is mapped, the Spanish one
 * @param address one that exists in every invented nation
 */
public record MeasuredPage(Growth growth, String route, String address) {

  static final String FILE = "measured-pages.txt";

  /** How many rows a page may read in a country that is larger. */
  public enum Growth {
    /** No more of them. */
    SAME,
    /** Some for each government. */
    GOVERNMENTS,
    /** Those of files that hold the whole country. */
    EVERYTHING
  }

  /** All that are listed in the file beside this class. */
  public static List<MeasuredPage> list() {
    try (var file = MeasuredPage.class.getResourceAsStream(FILE)) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .map(line -> line.split(" +"))
          .map(it -> new MeasuredPage(Growth.valueOf(it[0].toUpperCase(Locale.ROOT)), it[1], it[2]))
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
