package tequio.plan.file.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.ToIntFunction;
import tequio.plan.content.CommitmentContent;
import tequio.plan.content.CommitmentContent.Identifier;
import tequio.plan.indicator.Indicator;
import tequio.plan.roadmap.Activity;
import tequio.plan.roadmap.Sdg;
import tequio.plan.roadmap.SdgLink;

/**
 * Rules of the activities, indicators, identifiers and goals of a commitment: numbers and codes are
 * unique, ends are not before starts, and targets exist. Elements left out for their shape are
 * null.
 */
final class RoadmapRules {

  static void check(CommitmentContent commitment, String at, List<RuleViolation> found) {
    var activities = commitment.activities().or(List.of());
    checkNumbers(activities, Activity::number, at + "/activities", found);
    for (int i = 0; i < activities.size(); i++) {
      var activity = activities.get(i);
      if (activity != null) {
        ContentRules.checkOrder(
            activity.start(), activity.end(), at + "/activities/" + i + "/end", found);
      }
    }
    checkIdentifiers(commitment.identifiers(), at + "/identifiers", found);
    checkNumbers(
        commitment.indicators().or(List.of()), Indicator::number, at + "/indicators", found);
    var links = commitment.sdg().or(List.of());
    for (int i = 0; i < links.size(); i++) {
      if (links.get(i) != null) {
        checkLink(links.get(i), at + "/sdg/" + i, found);
      }
    }
  }

  private static <T> void checkNumbers(
      List<T> numbered, ToIntFunction<T> number, String at, List<RuleViolation> found) {
    var seen = new HashSet<Integer>();
    for (int i = 0; i < numbered.size(); i++) {
      var item = numbered.get(i);
      if (Objects.nonNull(item) && !seen.add(number.applyAsInt(item))) {
        found.add(
            RuleViolation.at(
                at + "/" + i + "/number", ValidationErrorCode.REPEATED, number.applyAsInt(item)));
      }
    }
  }

  private static void checkIdentifiers(
      List<Identifier> identifiers, String at, List<RuleViolation> found) {
    var seen = new HashSet<String>();
    for (int i = 0; i < identifiers.size(); i++) {
      var identifier = identifiers.get(i);
      if (identifier != null && !seen.add(identifier.code())) {
        found.add(
            RuleViolation.at(
                at + "/" + i + "/code", ValidationErrorCode.REPEATED, identifier.code()));
      }
    }
  }

  private static void checkLink(SdgLink link, String at, List<RuleViolation> found) {
    checkCode(link, link.target(), at + '/' + "target", found);
    checkCode(link, link.indicator(), at + '/' + "indicator", found);
  }

  private static void checkCode(
      SdgLink link, Optional<String> code, String at, List<RuleViolation> found) {
    code.filter(it -> !Sdg.exists(it))
        .map(it -> RuleViolation.at(at, ValidationErrorCode.UNKNOWN_SDG, it))
        .or(() ->
            code.filter(it -> Sdg.goalOf(it) != link.goal())
                .map(it -> RuleViolation.at(at, ValidationErrorCode.SDG_OF_ANOTHER_GOAL, it)))
        .ifPresent(found::add);
  }

  private RoadmapRules() {}
}
