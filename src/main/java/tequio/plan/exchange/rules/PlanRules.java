package tequio.plan.exchange.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import tequio.kernel.GovernmentKey;
import tequio.plan.published.CommitmentKey;
import tequio.plan.published.CommitmentVersion;
import tequio.plan.published.PublishedPlans;
import tequio.plan.roadmap.Activity;
import tequio.territory.Gazetteer;
import tools.jackson.databind.JsonNode;

/**
 * What must hold of a plan's file beyond its shape. Reads the tree rather than the records, so that
 * a file with wrong shapes hears of these problems too; whatever has the wrong shape is left alone.
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
  public List<Found> check(JsonNode root) {
    var found = new ArrayList<>(PlanSchema.check(root));
    CharacterRules.check(root, "", found);
    GovernmentKey.find(home(root)).ifPresent(it -> copies.check(root, it, "", found));
    checkGovernment(root.path("government"), "/government", found);
    checkMembers(Trees.list(root.path("plan").path("jointly")), "/plan/jointly", home(root), found);
    PlanDateRules.check(root, found);
    checkUnique(root, found);
    var entries = Trees.list(root.path("commitments"));
    for (int i = 0; i < entries.size(); i++) {
      checkEntry(root, entries.get(i), "/commitments/" + i, found);
    }
    return List.copyOf(found);
  }

  private void checkEntry(JsonNode root, JsonNode entry, String at, List<Found> found) {
    var plans = root.path("government").asString("");
    var home = entry.path("home").asString(plans);
    checkGovernment(entry.path("home"), at + "/home", found);
    checkMembers(Trees.list(entry.path("jointly")), at + "/jointly", home, found);
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
      checkActivities(Trees.list(entry.path("reports")), at + "/reports", activities, found);
      checkActivities(
          Trees.list(entry.path("verifications")), at + "/verifications", activities, found);
    }
  }

  private static void checkForeign(JsonNode entry, String home, String at, List<Found> found) {
    if (entry.has("content")) {
      found.add(Found.at(at + "/content", Wrong.FOREIGN_CONTENT, home));
    }
    if (!Trees.list(entry.path("reports")).isEmpty()
        || !Trees.list(entry.path("verifications")).isEmpty()) {
      found.add(Found.at(at, Wrong.FOREIGN_FACTS, home));
    }
  }

  /** The activities of a commitment that is named without its content; it must be public. */
  private Set<Integer> referredTo(JsonNode entry, String home, String at, List<Found> found) {
    var number = entry.path("number");
    if (Trees.whole(number) < 1 || findGovernment(home).isEmpty()) {
      return Set.of();
    }
    var key = new CommitmentKey(new GovernmentKey(home), Trees.whole(number));
    var known = published.listCommitments(List.of(key));
    if (known.isEmpty()) {
      found.add(Found.at(at + "/number", Wrong.UNKNOWN_COMMITMENT, home, Trees.whole(number)));
    }
    return known.stream()
        .map(CommitmentVersion::content)
        .flatMap(content -> content.activities().or(List.of()).stream())
        .map(Activity::number)
        .collect(Collectors.toSet());
  }

  private static void checkActivities(
      JsonNode facts, String at, Set<Integer> activities, List<Found> found) {
    for (int i = 0; i < facts.size(); i++) {
      var activity = facts.get(i).path("activity");
      if (Trees.isWhole(activity) && !activities.contains(Trees.whole(activity))) {
        found.add(
            Found.at(at + "/" + i + "/activity", Wrong.UNKNOWN_ACTIVITY, Trees.whole(activity)));
      }
    }
  }

  private void checkGovernment(JsonNode key, String at, List<Found> found) {
    if (key.isString() && isShaped(key.asString()) && findGovernment(key.asString()).isEmpty()) {
      found.add(Found.at(at, Wrong.UNKNOWN_GOVERNMENT, key.asString()));
    }
  }

  private void checkMembers(JsonNode members, String at, String home, List<Found> found) {
    var seen = new HashMap<String, Integer>(Map.of(home, -1));
    for (int i = 0; i < members.size(); i++) {
      checkGovernment(members.get(i), at + "/" + i, found);
      if (seen.putIfAbsent(members.get(i).asString(""), i) != null) {
        found.add(Found.at(at + "/" + i, Wrong.REPEATED, members.get(i).asString("")));
      }
    }
  }

  private static void checkUnique(JsonNode root, List<Found> found) {
    var names = new HashMap<String, Integer>();
    var entries = Trees.list(root.path("commitments"));
    for (int i = 0; i < entries.size(); i++) {
      var entry = entries.get(i);
      var at = "/commitments/" + i;
      if (Trees.isWhole(entry.path("number"))) {
        int number = Trees.whole(entry.path("number"));
        var key = entry.path("home").asString(home(root)) + " " + number;
        if (names.putIfAbsent(key, i) != null) {
          found.add(Found.at(at + "/number", Wrong.REPEATED, number));
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
