package tequio.plan.file.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import tequio.kernel.GovernmentKey;
import tequio.plan.roadmap.Activity;
import tequio.plan.version.CommitmentKey;
import tequio.plan.version.CommitmentVersion;
import tequio.plan.version.PublishedPlans;
import tequio.territory.Gazetteer;
import tools.jackson.databind.JsonNode;

/**
 * Rules of a plan file beyond its schema. They read the JSON tree, so that they also report on
 * files whose shape is wrong elsewhere; values of the wrong shape are skipped.
 */
@Component
public class PlanRules {

  private final Gazetteer gazetteer;
  private final PublishedPlans published;
  private final CopyRules copies;

  PlanRules(Gazetteer gazetteer, PublishedPlans published, CopyRules copies) {
    this.copies = copies;
    this.gazetteer = gazetteer;
    this.published = published;
  }

  /** Every problem; none where the file may be used. */
  public List<RuleViolation> check(JsonNode root) {
    var found = new ArrayList<>(PlanSchema.check(root));
    CharacterRules.check(root, "", found);
    GovernmentKey.find(home(root)).ifPresent(it -> copies.check(root, it, "", found));
    checkGovernment(root.path("government"), "/government", found);
    checkMembers(
        JsonNodes.list(root.path("plan").path("jointly")), "/plan/jointly", home(root), found);
    PlanDateRules.check(root, found);
    checkUnique(root, found);
    var entries = JsonNodes.list(root.path("commitments"));
    for (int i = 0; i < entries.size(); i++) {
      checkEntry(root, entries.get(i), "/commitments/" + i, found);
    }
    return List.copyOf(found);
  }

  private void checkEntry(JsonNode root, JsonNode entry, String at, List<RuleViolation> found) {
    var plans = root.path("government").asString("");
    var home = entry.path("home").asString(plans);
    checkGovernment(entry.path("home"), at + "/home", found);
    checkMembers(JsonNodes.list(entry.path("jointly")), at + "/jointly", home, found);
    ContentRules.check(entry.path("content"), at + "/content", found);
    boolean foreign = !home.equals(plans);
    if (foreign) {
      checkForeign(entry, home, at, found);
    }
    var activities =
        entry.has("content")
            ? ContentRules.activities(entry.path("content"))
            : referredTo(entry, home, at, found);
    if (!foreign) {
      checkActivities(JsonNodes.list(entry.path("reports")), at + "/reports", activities, found);
      checkActivities(
          JsonNodes.list(entry.path("verifications")), at + "/verifications", activities, found);
    }
  }

  private static void checkForeign(
      JsonNode entry, String home, String at, List<RuleViolation> found) {
    if (entry.has("content")) {
      found.add(RuleViolation.at(at + "/content", ValidationErrorCode.FOREIGN_CONTENT, home));
    }
    if (!JsonNodes.list(entry.path("reports")).isEmpty()
        || !JsonNodes.list(entry.path("verifications")).isEmpty()) {
      found.add(RuleViolation.at(at, ValidationErrorCode.FOREIGN_FACTS, home));
    }
  }

  /** The activities of a commitment that is named without its content; it must be public. */
  private Set<Integer> referredTo(
      JsonNode entry, String home, String at, List<RuleViolation> found) {
    var number = entry.path("number");
    if (JsonNodes.whole(number) < 1 || findGovernment(home).isEmpty()) {
      return Set.of();
    }
    var key = new CommitmentKey(new GovernmentKey(home), JsonNodes.whole(number));
    var known = published.listCommitments(List.of(key));
    if (known.isEmpty()) {
      found.add(
          RuleViolation.at(
              at + "/number",
              ValidationErrorCode.UNKNOWN_COMMITMENT,
              home,
              JsonNodes.whole(number)));
    }
    return known.stream()
        .map(CommitmentVersion::content)
        .flatMap(content -> content.activities().or(List.of()).stream())
        .map(Activity::number)
        .collect(Collectors.toSet());
  }

  private static void checkActivities(
      JsonNode facts, String at, Set<Integer> activities, List<RuleViolation> found) {
    for (int i = 0; i < facts.size(); i++) {
      var activity = facts.get(i).path("activity");
      if (JsonNodes.isWhole(activity) && !activities.contains(JsonNodes.whole(activity))) {
        found.add(
            RuleViolation.at(
                at + "/" + i + "/activity",
                ValidationErrorCode.UNKNOWN_ACTIVITY,
                JsonNodes.whole(activity)));
      }
    }
  }

  private void checkGovernment(JsonNode key, String at, List<RuleViolation> found) {
    if (key.isString() && isShaped(key.asString()) && findGovernment(key.asString()).isEmpty()) {
      found.add(RuleViolation.at(at, ValidationErrorCode.UNKNOWN_GOVERNMENT, key.asString()));
    }
  }

  private void checkMembers(JsonNode members, String at, String home, List<RuleViolation> found) {
    var seen = new HashMap<String, Integer>(Map.of(home, -1));
    for (int i = 0; i < members.size(); i++) {
      checkGovernment(members.get(i), at + "/" + i, found);
      if (seen.putIfAbsent(members.get(i).asString(""), i) != null) {
        found.add(
            RuleViolation.at(
                at + "/" + i, ValidationErrorCode.REPEATED, members.get(i).asString("")));
      }
    }
  }

  private static void checkUnique(JsonNode root, List<RuleViolation> found) {
    var names = new HashMap<String, Integer>();
    var entries = JsonNodes.list(root.path("commitments"));
    for (int i = 0; i < entries.size(); i++) {
      var entry = entries.get(i);
      var at = "/commitments/" + i;
      if (JsonNodes.isWhole(entry.path("number"))) {
        int number = JsonNodes.whole(entry.path("number"));
        var key = entry.path("home").asString(home(root)) + " " + number;
        if (names.putIfAbsent(key, i) != null) {
          found.add(RuleViolation.at(at + "/number", ValidationErrorCode.REPEATED, number));
        }
      }
      ContentRules.checkUniqueAmong(entry, at, names, found);
    }
  }

  private static String home(JsonNode root) {
    return root.path("government").asString("");
  }

  private Optional<?> findGovernment(String key) {
    return isShaped(key) ? gazetteer.find(new GovernmentKey(key)) : Optional.empty();
  }

  private static boolean isShaped(String key) {
    try {
      return !new GovernmentKey(key).value().isEmpty();
    } catch (IllegalArgumentException other) {
      return false;
    }
  }
}
