package tequio.ledger.history;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.erdtman.jcs.JsonCanonicalizer;
import tequio.storage.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** JSON canonicalization scheme (RFC 8785), so that equal content hashes equally everywhere. */
public final class CanonicalJson {

  public static String json(String any) {
    try {
      return new JsonCanonicalizer(any).getEncodedString();
    } catch (IOException notJson) {
      throw new UncheckedIOException(notJson);
    }
  }

  /**
   * Returns the canonical JSON of a record with numbers as strings, because RFC 8785 only has IEEE
   * doubles.
   */
  public static String body(Record any) {
    JsonNode tree = Json.MAPPER.valueToTree(any);
    return json(Json.MAPPER.writeValueAsString(quoted(tree)));
  }

  private static JsonNode quoted(JsonNode node) {
    return switch (node) {
      case ObjectNode object -> {
        var copy = JsonNodeFactory.instance.objectNode();
        object.properties().forEach(one -> copy.set(one.getKey(), quoted(one.getValue())));
        yield copy;
      }
      case ArrayNode array -> {
        var copy = JsonNodeFactory.instance.arrayNode();
        array.forEach(one -> copy.add(quoted(one)));
        yield copy;
      }
      default -> node.isNumber() ? JsonNodeFactory.instance.stringNode(node.asString()) : node;
    };
  }

  private CanonicalJson() {}
}
