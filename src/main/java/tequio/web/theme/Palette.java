package tequio.web.theme;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Colours of the style sheet by name, light and dark. */
public enum Palette {
  DAY(0),
  NIGHT(1);

  private final Map<String, Colour> colours;

  Palette(int part) {
    colours =
        Pattern.compile("--([a-z-]+): (#[0-9a-f]{6});")
            .matcher(sheet().get(part))
            .results()
            .collect(
                Collectors.toUnmodifiableMap(
                    it -> it.group(1), it -> Colour.find(it.group(2)).orElseThrow()));
  }

  /**
   * Returns the colour of a token, such as {@code good-tint}.
   *
   * @throws NullPointerException if there is no such token
   */
  public Colour of(String token) {
    return Objects.requireNonNull(colours.get(token), token);
  }

  private static List<String> sheet() {
    try (InputStream sheet = Palette.class.getResourceAsStream("/tequio/web/style/tokens.css")) {
      return List.of(
          new String(sheet.readAllBytes(), UTF_8).split("prefers-color-scheme: dark", 2));
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }
}
