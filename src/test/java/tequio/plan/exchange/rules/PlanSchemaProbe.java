package tequio.plan.exchange.rules;

import java.util.List;
import tools.jackson.databind.JsonNode;

/** Lets tests hold a file against the schema alone. */
public final class PlanSchemaProbe {

  public static List<Found> check(JsonNode root) {
    return PlanSchema.check(root);
  }

  private PlanSchemaProbe() {}
}
