package tequio.sharing.picture;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.awt.Color;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The colours of the style sheet in daylight, by their names there. */
public final class Palette {

  private static final Pattern TOKEN = Pattern.compile("--([a-z-]+): #([0-9a-f]{6});");
  private static final Map<String, Color> COLOURS = read();

  /**
   * The colour of a token, such as {@code good-tint}.
   *
   * @throws NullPointerException where there is no such token
   */
  public static Color of(String token) {
    return Objects.requireNonNull(COLOURS.get(token), token);
  }

  /** Of each token the first that is written: those in the dark come later. */
  private static Map<String, Color> read() {
    try (InputStream sheet = Palette.class.getResourceAsStream("/tequio/web/style/tokens.css")) {
      return TOKEN
          .matcher(new String(sheet.readAllBytes(), UTF_8))
          .results()
          .collect(Collectors.toUnmodifiableMap(it -> it.group(1), Palette::colour, (a, b) -> a));
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }

  private static Color colour(MatchResult token) {
    return new Color(Integer.parseInt(token.group(2), 16));
  }

  private Palette() {}
}
