package tequio.plan.file.rules;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Checks the shape of a plan file; without it no record can be read. */
public final class FileShape {

  /** Returns every part that the schema or a record refuses. */
  public static List<RuleViolation> check(JsonNode root) {
    var found = new ArrayList<>(PlanSchema.check(root));
    CharacterRules.check(root, "", found);
    LevelOrder.check(root, "", found);
    return found;
  }

  private FileShape() {}
}
