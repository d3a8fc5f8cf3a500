package tequio.plan.file.rules;

import java.util.List;
import tequio.kernel.Characters;
import tools.jackson.databind.JsonNode;

/** Rule: texts contain no null character and no unpaired surrogate. */
final class CharacterRules {

  static void check(JsonNode node, String at, List<RuleViolation> found) {
    if (node.isString() && !Characters.isReadable(node.asString())) {
      found.add(RuleViolation.at(at, ValidationErrorCode.UNREADABLE_CHARACTER));
    }
    if (node.isArray()) {
      for (int i = 0; i < node.size(); i++) {
        check(node.get(i), at + "/" + i, found);
      }
    }
    node.properties()
        .forEach(
            each -> check(each.getValue(), at + "/" + PlanSchema.escape(each.getKey()), found));
  }

  private CharacterRules() {}
}
