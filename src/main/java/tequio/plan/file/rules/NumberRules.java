package tequio.plan.file.rules;

import java.math.BigDecimal;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.NullNode;
import tools.jackson.databind.node.ObjectNode;

/** Rule: numbers stay within what JSON readers and PostgreSQL can represent. */
final class NumberRules {

  private static final BigDecimal MOST = BigDecimal.TEN.pow(15);

  /**
   * Adds violations for numbers that are too large; returns the file without them, because the
   * schema validator cannot read them.
   */
  static JsonNode check(JsonNode root, List<RuleViolation> found) {
    int before = found.size();
    find(root, "", found);
    if (found.size() == before) {
      return root;
    }
    var copy = root.deepCopy();
    withoutTooLarge(copy);
    return copy;
  }

  private static void find(JsonNode node, String at, List<RuleViolation> found) {
    if (isTooLarge(node)) {
      found.add(RuleViolation.at(at, ValidationErrorCode.OUT_OF_RANGE, PlanSchema.value(node)));
    }
    if (node.isArray()) {
      for (int i = 0; i < node.size(); i++) {
        find(node.get(i), at + "/" + i, found);
      }
    }
    node.properties()
        .forEach(it -> find(it.getValue(), at + "/" + PlanSchema.escape(it.getKey()), found));
  }

  private static void withoutTooLarge(JsonNode node) {
    if (node instanceof ObjectNode object) {
      object.properties().stream()
          .filter(it -> isTooLarge(it.getValue()))
          .map(it -> it.getKey())
          .toList()
          .forEach(object::putNull);
    }
    if (node instanceof ArrayNode list) {
      for (int i = 0; i < list.size(); i++) {
        if (isTooLarge(list.get(i))) {
          list.set(i, NullNode.getInstance());
        }
      }
    }
    node.forEach(NumberRules::withoutTooLarge);
  }

  private static boolean isTooLarge(JsonNode node) {
    return node.isNumber() && node.decimalValue().abs().compareTo(MOST) > 0;
  }

  private NumberRules() {}
}
