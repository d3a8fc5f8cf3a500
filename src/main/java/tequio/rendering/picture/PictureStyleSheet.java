package tequio.rendering.picture;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.awt.Color;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import tequio.kernel.Characters;

/** What the style sheets of the site say of pictures, in the light colours, for paper. */
final class PictureStyleSheet {

  private static final double ROOT_SIZE = 16;

  private static final Set<String> DRAWN =
      Set.of(
          "fill",
          "stroke",
          "stroke-width",
          "stroke-dasharray",
          "stroke-linecap",
          "vector-effect",
          "font-size",
          "font-weight");

  private static final Pattern RULE = Pattern.compile("([^{}@;]+)\\{([^{}]*)}");
  private static final Pattern FONT = Pattern.compile("(?:(\\d00) )?([.\\d]+(?:rem|px))\\b.*");

  private record Rule(Evaluator selector, Map<String, String> properties) {}

  private static final Map<String, String> TOKENS = tokens();
  private static final List<Rule> RULES = rules();

  /** Puts what the rules for an element say over the given properties, the last rule wins. */
  static void apply(Element element, Map<String, String> properties) {
    for (var rule : RULES) {
      if (element.is(rule.selector())) {
        properties.putAll(rule.properties());
      }
    }
  }

  static Color color(String written) {
    var value = TOKENS.getOrDefault(written, written);
    if (value.equals("currentColor")) {
      return color("var(--ink)");
    }
    var digits = value.substring(1);
    return Color.decode(digits.length() == 3 ? "#" + digits.replaceAll(".", "$0$0") : value);
  }

  static double pixels(String written) {
    return written.endsWith("rem")
        ? Double.parseDouble(written.replace("rem", "")) * ROOT_SIZE
        : Double.parseDouble(written.replace("px", ""));
  }

  private static Map<String, String> tokens() {
    var found = new HashMap<String, String>();
    for (var line : read("tokens").lines().map(String::strip).toList()) {
      if (line.startsWith("--")) {
        var colon = line.indexOf(':');
        found.putIfAbsent(
            "var(" + line.substring(0, colon) + ")",
            Characters.strip(line.substring(colon + 1, line.length() - 1)));
      }
    }
    return Map.copyOf(found);
  }

  private static List<Rule> rules() {
    var rules = new ArrayList<Rule>();
    for (var sheet : List.of("plan", "assessment")) {
      for (var rule : RULE.matcher(read(sheet)).results().toList()) {
        var properties = properties(rule.group(2));
        if (!properties.isEmpty() && !rule.group(1).contains(":")) {
          rules.add(new Rule(QueryParser.parse(Characters.strip(rule.group(1))), properties));
        }
      }
    }
    return List.copyOf(rules);
  }

  private static Map<String, String> properties(String body) {
    return Stream.of(body.split(";"))
        .map(it -> it.split(":", 2))
        .filter(it -> it.length == 2)
        .flatMap(it -> property(Characters.strip(it[0]), Characters.strip(it[1])))
        .collect(Collectors.toMap(it -> it[0], it -> it[1], (one, later) -> later));
  }

  private static Stream<String[]> property(String name, String value) {
    var font = FONT.matcher(value);
    if (name.equals("font") && font.matches()) {
      return Stream.of(
          new String[] {"font-size", font.group(2)},
          new String[] {"font-weight", Objects.requireNonNullElse(font.group(1), "400")});
    }
    return DRAWN.contains(name) ? Stream.<String[]>of(new String[] {name, value}) : Stream.empty();
  }

  private static String read(String sheet) {
    var name = "/tequio/web/style/" + sheet + ".css";
    try (var file = PictureStyleSheet.class.getResourceAsStream(name)) {
      var css = new String(Objects.requireNonNull(file, name).readAllBytes(), UTF_8);
      return css.replaceAll("(?s)/\\*.*?\\*/", "");
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private PictureStyleSheet() {}
}
