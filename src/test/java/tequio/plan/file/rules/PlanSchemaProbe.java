package tequio.plan.file.rules;

import java.util.List;
import tools.jackson.databind.JsonNode;

/** Lets tests hold a file against the schema alone. */
public final class PlanSchemaProbe {

  public static List<RuleViolation> check(JsonNode root) {
    return PlanSchema.check(root);
  }

  private PlanSchemaProbe() {}
}
