package tequio.plan.file.rules;

import java.util.List;
import java.util.Optional;
import tequio.kernel.PartialDate;
import tools.jackson.databind.JsonNode;

/**
 * Rules on dates: nothing ends before it starts, and no reports are expected on a transcribed plan.
 */
final class PlanDateRules {

  static void check(JsonNode root, List<RuleViolation> found) {
    var plan = root.path("plan");
    inOrder(plan, "start", "end", "/plan", found);
    var milestones = JsonNodes.list(plan.path("milestones"));
    for (int i = 0; i < milestones.size(); i++) {
      inOrder(milestones.get(i), "on", "until", "/plan/milestones/" + i, found);
    }
    if (plan.path("voice").asString("").equals("transcribed")
        && date(plan.path("reportingSince")).isPresent()) {
      found.add(
          RuleViolation.at(
              "/plan/reportingSince", ValidationErrorCode.TRANSCRIBED_IS_NOT_REPORTED));
    }
  }

  /** The second is not certainly before the first. */
  static void inOrder(
      JsonNode of, String first, String last, String at, List<RuleViolation> found) {
    var start = date(of.path(first));
    var end = date(of.path(last));
    if (start.isPresent() && end.isPresent() && start.get().isAfter(end.get())) {
      found.add(
          RuleViolation.at(
              at + "/" + last, ValidationErrorCode.ENDS_BEFORE_IT_STARTS, end.get(), start.get()));
    }
  }

  private static Optional<PartialDate> date(JsonNode node) {
    try {
      return node.isString() ? Optional.of(new PartialDate(node.asString())) : Optional.empty();
    } catch (IllegalArgumentException noDate) {
      return Optional.empty();
    }
  }

  private PlanDateRules() {}
}
