package tequio.plan.file.rules;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** The shape of a plan's file, without which no record can be made of it. */
public final class FileShape {

  /** Every part that the schema refuses, or that a record would. */
  public static List<RuleViolation> check(JsonNode root) {
    var found = new ArrayList<>(PlanSchema.check(root));
    CharacterRules.check(root, "", found);
    LevelOrder.check(root, "", found);
    return found;
  }

  private FileShape() {}
}
