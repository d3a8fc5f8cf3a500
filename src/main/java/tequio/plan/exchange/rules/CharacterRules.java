package tequio.plan.exchange.rules;

import java.util.List;
import tools.jackson.databind.JsonNode;

/** Every text can be kept and shown: no null character, no half of a pair. */
final class CharacterRules {

  static void check(JsonNode node, String at, List<Found> found) {
    if (node.isString() && !isReadable(node.asString())) {
      found.add(Found.at(at, Wrong.UNREADABLE_CHARACTER));
    }
    if (node.isArray()) {
      for (int i = 0; i < node.size(); i++) {
        check(node.get(i), at + "/" + i, found);
      }
    }
    node.properties().forEach(each -> check(each.getValue(), at + "/" + each.getKey(), found));
  }

  private static boolean isReadable(String text) {
    return text.codePoints()
        .noneMatch(c ->
            c == 0
                || Character.getType(c) == Character.SURROGATE
                || Character.isISOControl(c) && c != '\n' && c != '\t' && c != '\r');
  }

  private CharacterRules() {}
}
