package tequio.plan.exchange.rules;

import java.util.List;
import tequio.kernel.Characters;
import tools.jackson.databind.JsonNode;

/** Every text can be kept and shown: no null character, no half of a pair. */
final class CharacterRules {

  static void check(JsonNode node, String at, List<Found> found) {
    if (node.isString() && !Characters.isReadable(node.asString())) {
      found.add(Found.at(at, Wrong.UNREADABLE_CHARACTER));
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
