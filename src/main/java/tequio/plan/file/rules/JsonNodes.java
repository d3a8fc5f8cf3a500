package tequio.plan.file.rules;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** Navigates JSON trees of unverified shape. */
final class JsonNodes {

  /** The list that stands there; where something else does, one without elements. */
  static JsonNode list(JsonNode node) {
    return node.isArray() ? node : MissingNode.getInstance();
  }

  /** Whether it is a whole number as the schema understands it: {@code 1.0} is one too. */
  static boolean isWhole(JsonNode node) {
    return node.isNumber() && node.canConvertToExactIntegral() && node.canConvertToInt();
  }

  /** That number; 0 where it is none. */
  static int whole(JsonNode node) {
    return isWhole(node) ? node.decimalValue().intValue() : 0;
  }

  private JsonNodes() {}
}
