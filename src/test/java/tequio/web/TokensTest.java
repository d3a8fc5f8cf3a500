package tequio.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every pair of colours that meets on a page can be told apart, by day and by night. */
class TokensTest {

  static final double TEXT = 4.5;
  static final double GRAPHICS = 3;

  static final Pattern TOKEN = Pattern.compile("--([a-z-]+):(#[0-9a-f]{6})");
  static final List<String> GROUNDS = List.of("paper", "sheet", "shade");
  static final List<String> TONES =
      List.of("good", "underway", "late", "missing", "disputed", "neutral");

  @ParameterizedTest
  @ValueSource(strings = {"light", "dark"})
  void text_is_read_on_every_ground(String scheme) {
    var colours = colours(scheme);
    for (var ground : GROUNDS) {
      for (var text : List.of("ink", "soft", "brand")) {
        assertThat(contrast(colours, text, ground))
            .as(text + " on " + ground)
            .isGreaterThanOrEqualTo(TEXT);
      }
    }
    assertThat(contrast(colours, "on-brand", "brand")).isGreaterThanOrEqualTo(TEXT);
    assertThat(contrast(colours, "ink", "brand-tint")).isGreaterThanOrEqualTo(TEXT);
    assertThat(contrast(colours, "ink", "missing-tint")).isGreaterThanOrEqualTo(TEXT);
    assertThat(contrast(colours, "brand", "brand-tint")).isGreaterThanOrEqualTo(TEXT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"light", "dark"})
  void every_tag_is_read_on_its_tint(String scheme) {
    var colours = colours(scheme);
    for (var tone : TONES) {
      assertThat(contrast(colours, tone, tone + "-tint")).as(tone).isGreaterThanOrEqualTo(TEXT);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"light", "dark"})
  void bars_lines_and_edges_are_seen(String scheme) {
    var colours = colours(scheme);
    for (var ground : GROUNDS) {
      assertThat(contrast(colours, "edge", ground))
          .as("edge on " + ground)
          .isGreaterThanOrEqualTo(GRAPHICS);
      for (var tone : TONES) {
        assertThat(contrast(colours, tone, ground))
            .as(tone + " on " + ground)
            .isGreaterThanOrEqualTo(GRAPHICS);
      }
    }
    assertThat(Math.max(contrast(colours, "focus", "paper"), contrast(colours, "ink", "paper")))
        .isGreaterThanOrEqualTo(GRAPHICS);
  }

  private static Map<String, String> colours(String scheme) {
    var css = StyleSheet.packed().words();
    var tokens = css.substring(css.indexOf("@layer tokens{"), css.indexOf("@layer base{"));
    var night = tokens.indexOf("@media screen and (prefers-color-scheme:dark)");
    var day = read(tokens.substring(0, night));
    var dark = read(tokens.substring(night));
    assertThat(dark.keySet()).isEqualTo(day.keySet());
    return scheme.equals("light") ? day : dark;
  }

  private static Map<String, String> read(String css) {
    var colours = new LinkedHashMap<String, String>();
    TOKEN.matcher(css).results().forEach(it -> colours.put(it.group(1), it.group(2)));
    return colours;
  }

  /** WCAG 2.2, contrast ratio. */
  private static double contrast(Map<String, String> colours, String one, String other) {
    var a = luminance(Objects.requireNonNull(colours.get(one), one));
    var b = luminance(Objects.requireNonNull(colours.get(other), other));
    return (Math.max(a, b) + .05) / (Math.min(a, b) + .05);
  }

  private static double luminance(String hex) {
    return .2126 * linear(hex, 1) + .7152 * linear(hex, 3) + .0722 * linear(hex, 5);
  }

  private static double linear(String hex, int at) {
    var channel = Integer.parseInt(hex, at, at + 2, 16) / 255.0;
    return channel <= .04045 ? channel / 12.92 : Math.pow((channel + .055) / 1.055, 2.4);
  }
}
