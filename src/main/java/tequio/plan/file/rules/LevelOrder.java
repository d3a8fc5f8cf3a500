package tequio.plan.file.rules;

import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * Rule: a range begins at or below its end, and a step is on its scale. A schema cannot express
 * this.
 */
final class LevelOrder {

  static void check(JsonNode node, String at, List<RuleViolation> found) {
    if (node.has("is")) {
      checkOrder(node, "from", "to", at, found);
      checkOrder(node, "place", "of", at, found);
    }
    if (node.isArray()) {
      for (int i = 0; i < node.size(); i++) {
        check(node.get(i), at + "/" + i, found);
      }
    }
    node.properties()
        .forEach(it -> check(it.getValue(), at + "/" + PlanSchema.escape(it.getKey()), found));
  }

  private static void checkOrder(
      JsonNode level, String low, String high, String at, List<RuleViolation> found) {
    var from = level.path(low);
    var to = level.path(high);
    if (from.isNumber() && to.isNumber() && from.decimalValue().compareTo(to.decimalValue()) > 0) {
      found.add(
          RuleViolation.at(at + "/" + low, ValidationErrorCode.OUT_OF_RANGE, from.asString()));
    }
  }

  private LevelOrder() {}
}
