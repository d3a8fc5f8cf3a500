package tequio.plan.exchange;

import java.util.List;
import tequio.storage.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Makes what a schema describes: every property there or not, every alternative taken. */
final class SchemaDocuments {

  private static final JsonNode SCHEMA =
      Json.MAPPER.readTree(
          SchemaDocuments.class.getResourceAsStream("/tequio/plan/exchange/plan-v1.schema.json"));

  private final java.util.Random random;

  SchemaDocuments(java.util.Random random) {
    this.random = random;
  }

  JsonNode make() {
    return make(SCHEMA, 0);
  }

  private JsonNode make(JsonNode schema, int depth) {
    if (schema.has("$ref")) {
      return make(SCHEMA.at(schema.get("$ref").asString().substring(1)), depth);
    }
    if (schema.path("allOf").isArray()) {
      return make(schema.get("allOf").get(random.nextInt(3)).get("then"), depth);
    }
    if (schema.has("if") && !schema.has("properties")) {
      return make(schema.get(random.nextInt(3) == 0 ? "then" : "else"), depth);
    }
    if (schema.has("const")) {
      return schema.get("const");
    }
    if (schema.has("enum")) {
      return schema.get("enum").get(random.nextInt(schema.get("enum").size()));
    }
    return switch (schema.path("type").asString("")) {
      case "object" -> object(schema, depth);
      case "array" -> array(schema, depth);
      case "integer" ->
          Json.MAPPER.valueToTree(schema.get("minimum").intValue() + random.nextInt(9));
      case "number" ->
          Json.MAPPER.valueToTree(
              java.math.BigDecimal.valueOf(random.nextInt(1000), random.nextInt(3)));
      case "boolean" -> Json.MAPPER.valueToTree(random.nextBoolean());
      default -> Json.MAPPER.valueToTree(text(schema.toString()));
    };
  }

  private ObjectNode object(JsonNode schema, int depth) {
    var made = Json.MAPPER.createObjectNode();
    var required = schema.path("required").valueStream().map(JsonNode::asString).toList();
    var properties = schema.get("properties");
    for (var name : properties.propertyNames()) {
      boolean must =
          required.contains(name) || List.of("content", "reason", "original").contains(name);
      if (must || random.nextInt(depth + 2) == 0) {
        made.set(name, make(properties.get(name), depth + 1));
      }
    }
    if (made.path("is").asString("").equals("range")) {
      made.set("to", Json.MAPPER.valueToTree(5000));
    }
    if (made.path("is").asString("").equals("step")) {
      made.set("of", Json.MAPPER.valueToTree(50));
    }
    return made;
  }

  private ArrayNode array(JsonNode schema, int depth) {
    var made = Json.MAPPER.createArrayNode();
    int most = Math.min(schema.path("maxItems").asInt(3), 3);
    for (int i = random.nextInt(most + 1); i > 0; i--) {
      made.add(make(schema.get("items"), depth + 1));
    }
    return made;
  }

  private String text(String schema) {
    if (schema.contains("partial-date")) {
      return "2024-02-29".substring(0, List.of(4, 7, 10).get(random.nextInt(3)));
    }
    if (schema.contains("http-url")) {
      return "https://example.org/" + random.nextInt(99);
    }
    if (schema.contains("00|(0[1-9]")) {
      return List.of("00", "08", "08019", "99001").get(random.nextInt(4));
    }
    if (schema.contains("{64}")) {
      return String.valueOf(random.nextInt(10)).repeat(64);
    }
    if (schema.contains("BCP 47")) {
      return List.of("es", "en", "nah").get(random.nextInt(3));
    }
    if (schema.contains("[0-9]\\\\.") || schema.contains("16.7")) {
      return schema.contains("16.7.2") ? "16.7.2" : "16.7";
    }
    return List.of("a", "agua-9", "rio").get(random.nextInt(3));
  }
}
