package tequio.plan.file.rules;

import java.util.List;
import org.springframework.stereotype.Component;
import tequio.files.PublicFiles;
import tequio.kernel.GovernmentKey;
import tools.jackson.databind.JsonNode;

/** Rule: stored copies that sources refer to exist and are public. */
@Component
class CopyRules {

  private final PublicFiles files;

  CopyRules(PublicFiles files) {
    this.files = files;
  }

  void check(JsonNode node, GovernmentKey government, String at, List<RuleViolation> found) {
    var copy = node.path("copy");
    if (node.has("title") && isShaped(copy) && !files.has(government, copy.asString())) {
      found.add(RuleViolation.at(at + "/copy", ValidationErrorCode.UNKNOWN_COPY, copy.asString()));
    }
    if (node.isArray()) {
      for (int i = 0; i < node.size(); i++) {
        check(node.get(i), government, at + "/" + i, found);
      }
    }
    node.properties()
        .forEach(each ->
            check(each.getValue(), government, at + "/" + PlanSchema.escape(each.getKey()), found));
  }

  private static boolean isShaped(JsonNode copy) {
    return copy.isString() && copy.asString().matches("[0-9a-f]{64}");
  }
}
