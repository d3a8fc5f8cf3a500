package tequio.web.form;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import tequio.kernel.Characters;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Parses and prints measures as people write them: "12.5", "10 a 20", "2 de 5: regular". */
final class MeasureFormat {

  private static final String NUMBER = "(-?[\\d,]{1,30}(?:\\.\\d{1,30})?)";
  private static final Pattern PLAIN = Pattern.compile(NUMBER);
  private static final Pattern RANGE = Pattern.compile(NUMBER + "\\s+(?:a|to|-|–)\\s+" + NUMBER);
  private static final Pattern STEP =
      Pattern.compile("(\\d{1,4})\\s+(?:de|of)\\s+(\\d{1,4})\\s*:\\s*(.+)");

  static Optional<JsonNode> read(String typed) {
    try {
      return matched(Characters.inOneLine(typed));
    } catch (NumberFormatException onlyCommas) {
      return Optional.empty();
    }
  }

  private static Optional<JsonNode> matched(String typed) {
    var json = JsonNodeFactory.instance.objectNode();
    var range = RANGE.matcher(typed);
    var step = STEP.matcher(typed);
    if (PLAIN.matcher(typed).matches()) {
      return Optional.of(json.put("is", "number").put("value", number(typed)));
    }
    if (range.matches()) {
      json.put("is", "range").put("from", number(range.group(1)));
      return Optional.of(json.put("to", number(range.group(2))));
    }
    if (step.matches()) {
      json.put("is", "step").put("place", Integer.parseInt(step.group(1)));
      return Optional.of(
          json.put("of", Integer.parseInt(step.group(2))).put("word", step.group(3)));
    }
    return Optional.empty();
  }

  /**
   * Returns the lower end of a range if it is above the upper one, or a step that is not on its
   * scale; empty if the measure is valid.
   */
  static Optional<String> findOutside(JsonNode level) {
    if (level.path("is").asString("").equals("range")) {
      var from = level.path("from").decimalValue();
      return Optional.of(level.path("from").asString())
          .filter(it -> from.compareTo(level.path("to").decimalValue()) > 0);
    }
    int place = level.path("place").asInt(1);
    return Optional.of(String.valueOf(place))
        .filter(it -> place < 1 || place > level.path("of").asInt(place));
  }

  static String write(JsonNode level) {
    return switch (level.path("is").asString("")) {
      case "number" -> plain(level.path("value"));
      case "range" -> plain(level.path("from")) + " a " + plain(level.path("to"));
      case "step" ->
          level.path("place").asInt()
              + " de "
              + level.path("of").asInt()
              + ": "
              + level.path("word").asString("");
      default -> "";
    };
  }

  private static BigDecimal number(String typed) {
    return new BigDecimal(typed.replace(",", ""));
  }

  private static String plain(JsonNode number) {
    return number.decimalValue().toPlainString();
  }

  private MeasureFormat() {}
}
