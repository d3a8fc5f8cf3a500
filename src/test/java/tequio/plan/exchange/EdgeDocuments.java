package tequio.plan.exchange;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import tequio.storage.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Plans made from the schema, of which a few values were put at the edge of what can be. */
final class EdgeDocuments {

  static final List<String> STRINGS =
      List.of(
          "",
          " ",
          "\u3000",
          "\u00A0",
          "\u2028",
          "\u200B",
          "\u3164",
          "\u2800",
          "a\u2028b",
          "\uFF9E",
          "\u037A",
          "\uFE70",
          "\u0301",
          "\u00B2",
          "\uFDFA".repeat(500),
          "\uD840\uDC00\uD840\uDC01\uD840\uDC02".repeat(166),
          letters(20_000),
          letters(20_001),
          "palabra ".repeat(2_400),
          "\uD800",
          "a\u0000b",
          "a\u000Bb",
          "\uFFFE",
          "\uDBFF\uDFFF",
          "9999-12-31",
          "9999",
          "0000",
          "1899-12-31",
          "1900",
          "2199-12-31",
          "2200",
          "2024-02-29",
          "2024-02-30",
          "2024-02-29\n",
          "2024-1-1",
          "und",
          "und-MX",
          "es-",
          "es-a",
          "zh-min",
          "xx-" + "aaaaaaaa-".repeat(9) + "a",
          "qaa",
          "ES",
          "es\n",
          "https://a.b/%zz",
          "https://",
          "http://[::1",
          "https://[::1]/",
          "https://ex ample.org",
          "https://\u00F1.mx/\u00E1",
          "HTTPS://a.mx",
          "https://a\u3000b.mx",
          "https://a.mx\n",
          "http://a:99999999/",
          "https:///",
          "https://a.mx/" + letters(1_990),
          "08019",
          "08019\n",
          "00",
          "99",
          "2026\n",
          "a--b",
          "-",
          "6.1\n",
          "6.99",
          "16.7",
          "16.7.2",
          "0".repeat(64) + "\n",
          "=1+1",
          "<b>",
          "null",
          "\uD83C\uDFF3\uFE0F\u200D\uD83C\uDF08",
          "\u202Eabc",
          "not-seen",
          "government");

  static final List<BigDecimal> NUMBERS =
      List.of(
              "0",
              "-1",
              "1",
              "1.0",
              "1e0",
              "0.1e1",
              "2.5",
              "9999",
              "10000",
              "17",
              "18",
              "2147483648",
              "9223372036854775808",
              "1e15",
              "1000000000000000.1",
              "-1e15",
              "1e16",
              "1e-9",
              "1e-10",
              "1e99",
              "-0.0",
              "1.000000000",
              "1.0000000000")
          .stream()
          .map(BigDecimal::new)
          .toList();

  private final Random random;

  EdgeDocuments(Random random) {
    this.random = random;
  }

  /** What the rules would refuse before any edge is put in their order. */
  JsonNode make() {
    ObjectNode file = (ObjectNode) new SchemaDocuments(random).make();
    file.put("government", "08019");
    ObjectNode plan = (ObjectNode) file.path("plan");
    plan.put("voice", "government").remove("jointly");
    tame(file);
    var entries = (ArrayNode) file.path("commitments");
    for (int i = 0; i < entries.size(); i++) {
      ObjectNode entry = (ObjectNode) entries.get(i);
      entry.remove(List.of("home", "jointly"));
      entry.put("number", i + 1);
      ((ObjectNode) entry.path("content")).remove("identifiers");
    }
    for (int i = random.nextInt(3); i >= 0; i--) {
      edge(file);
    }
    return file;
  }

  /** Numbers of their own, no copies that nobody keeps, no activity that is not there. */
  private void tame(JsonNode node) {
    if (node instanceof ObjectNode object) {
      object.remove(List.of("copy", "activity", "target.", "indicator"));
      if (object.has("goal")) {
        object.remove("target");
      }
    }
    if (node instanceof ArrayNode list) {
      for (int i = 0; i < list.size(); i++) {
        if (list.get(i) instanceof ObjectNode item && item.has("number")) {
          item.put("number", i + 1);
        }
      }
    }
    node.forEach(this::tame);
  }

  private void edge(ObjectNode file) {
    var holders = new ArrayList<JsonNode>();
    holders(file, holders);
    var holder = holders.get(random.nextInt(holders.size()));
    if (holder instanceof ArrayNode list) {
      int at = random.nextInt(list.size());
      switch (random.nextInt(3)) {
        case 0 -> list.add(list.get(at).deepCopy());
        case 1 -> list.removeAll();
        default -> list.set(at, edge(list.get(at)));
      }
      return;
    }
    ObjectNode object = (ObjectNode) holder;
    var names = new ArrayList<>(object.propertyNames());
    var name = names.get(random.nextInt(names.size()));
    object.set(name, edge(object.path(name)));
  }

  private JsonNode edge(JsonNode value) {
    var make = JsonNodeFactory.instance;
    return switch (random.nextInt(12)) {
      case 0 -> make.nullNode();
      case 1 -> make.numberNode(NUMBERS.get(random.nextInt(NUMBERS.size())));
      default ->
          value.isNumber()
              ? make.numberNode(NUMBERS.get(random.nextInt(NUMBERS.size())))
              : make.stringNode(STRINGS.get(random.nextInt(STRINGS.size())));
    };
  }

  private static void holders(JsonNode node, List<JsonNode> found) {
    if (node.isContainer() && !node.isEmpty()) {
      found.add(node);
    }
    node.forEach(it -> holders(it, found));
  }

  private static String letters(int many) {
    var random = new Random(1);
    var made = new StringBuilder();
    for (int i = 0; i < many; i++) {
      made.append((char) ('a' + random.nextInt(26)));
    }
    return made.toString();
  }

  static byte[] bytes(JsonNode file) {
    return Json.MAPPER.writeValueAsBytes(file);
  }
}
