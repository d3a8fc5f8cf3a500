package tequio.plan.file.rules;

import static java.util.stream.Collectors.toSet;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tequio.plan.roadmap.Sdg;
import tools.jackson.databind.JsonNode;

/** Rules within the content of one commitment. */
final class ContentRules {

  /** More decimals than any indicator of a plan has. */
  private static final int MOST_DECIMALS = 9;

  static void check(JsonNode content, String at, List<RuleViolation> found) {
    PlanDateRules.inOrder(content, "start", "end", at, found);
    var activities = JsonNodes.list(content.path("activities"));
    checkNumbers(activities, at + "/activities", found);
    for (int i = 0; i < activities.size(); i++) {
      PlanDateRules.inOrder(activities.get(i), "start", "end", at + "/activities/" + i, found);
    }
    var indicators = JsonNodes.list(content.path("indicators"));
    checkNumbers(indicators, at + "/indicators", found);
    for (int i = 0; i < indicators.size(); i++) {
      checkLevels(indicators.get(i), at + "/indicators/" + i, found);
    }
    checkSdg(JsonNodes.list(content.path("sdg")), at + "/sdg", found);
  }

  static Set<Integer> activities(JsonNode content) {
    return content
        .path("activities")
        .valueStream()
        .map(activity -> activity.path("number"))
        .filter(JsonNodes::isWhole)
        .map(JsonNodes::whole)
        .collect(toSet());
  }

  /** Two entries of a file are not one commitment. */
  static void checkUniqueAmong(
      JsonNode entry, String at, Map<String, Integer> names, List<RuleViolation> found) {
    var identifiers = JsonNodes.list(entry.path("content").path("identifiers"));
    for (int i = 0; i < identifiers.size(); i++) {
      var code = identifiers.get(i).path("code").asString("");
      if (names.putIfAbsent("identifier " + code, i) != null) {
        found.add(
            RuleViolation.at(
                at + "/content/identifiers/" + i + "/code", ValidationErrorCode.REPEATED, code));
      }
    }
    var title = entry.path("content").path("title");
    var words = title.isString() ? title.asString() : title.path("words").asString("");
    if (!entry.has("number")
        && identifiers.isEmpty()
        && !words.isEmpty()
        && names.putIfAbsent("title " + words, 0) != null) {
      found.add(RuleViolation.at(at + "/content/title", ValidationErrorCode.SAME_TITLE));
    }
  }

  private static void checkNumbers(JsonNode numbered, String at, List<RuleViolation> found) {
    var seen = new HashSet<Integer>();
    for (int i = 0; i < numbered.size(); i++) {
      var number = numbered.get(i).path("number");
      if (JsonNodes.isWhole(number) && !seen.add(JsonNodes.whole(number))) {
        found.add(
            RuleViolation.at(
                at + "/" + i + "/number", ValidationErrorCode.REPEATED, JsonNodes.whole(number)));
      }
    }
  }

  private static void checkLevels(JsonNode indicator, String at, List<RuleViolation> found) {
    checkLevel(indicator.path("baseline"), at + "/baseline", found);
    checkLevel(indicator.path("target"), at + "/target", found);
    var measurements = JsonNodes.list(indicator.path("measurements"));
    for (int i = 0; i < measurements.size(); i++) {
      checkLevel(measurements.get(i).path("level"), at + "/measurements/" + i + "/level", found);
    }
  }

  private static void checkLevel(JsonNode level, String at, List<RuleViolation> found) {
    for (var part : List.of("value", "from", "to")) {
      var number = level.path(part);
      if (number.isNumber() && number.decimalValue().scale() > MOST_DECIMALS) {
        found.add(
            RuleViolation.at(at + "/" + part, ValidationErrorCode.TOO_PRECISE, MOST_DECIMALS));
      }
    }
    checkOrder(level, "from", "to", at, found);
    checkOrder(level, "place", "of", at, found);
  }

  private static void checkOrder(
      JsonNode level, String low, String high, String at, List<RuleViolation> found) {
    var from = level.path(low);
    var to = level.path(high);
    if (from.isNumber() && to.isNumber() && from.decimalValue().compareTo(to.decimalValue()) > 0) {
      found.add(
          RuleViolation.at(at + "/" + low, ValidationErrorCode.OUT_OF_RANGE, from.asString()));
    }
  }

  private static void checkSdg(JsonNode links, String at, List<RuleViolation> found) {
    for (int i = 0; i < links.size(); i++) {
      var goal = links.get(i).path("goal");
      for (var part : List.of("target", "indicator")) {
        var code = links.get(i).path(part).asString("");
        if (!code.isEmpty() && !Sdg.exists(code)) {
          found.add(
              RuleViolation.at(at + "/" + i + "/" + part, ValidationErrorCode.UNKNOWN_SDG, code));
        } else if (!code.isEmpty()
            && JsonNodes.isWhole(goal)
            && Sdg.goalOf(code) != JsonNodes.whole(goal)) {
          found.add(
              RuleViolation.at(
                  at + "/" + i + "/" + part, ValidationErrorCode.SDG_OF_ANOTHER_GOAL, code));
        }
      }
    }
  }

  private ContentRules() {}
}
