package tequio.plan.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import tequio.kernel.GovernmentKey;
import tequio.plan.content.CommitmentContent;
import tequio.plan.file.rules.ContentRules;
import tequio.plan.file.rules.RuleViolation;
import tequio.plan.file.rules.ValidationErrorCode;
import tequio.plan.roadmap.Activity;
import tequio.plan.version.CommitmentKey;
import tequio.plan.version.CommitmentVersion;
import tequio.plan.version.PublishedPlans;

/** Rules of a plan with its commitments: those of each content, and those between them. */
@Component
public class PlanRules {

  private static final int MOST_COMMITMENTS = 500;
  private static final int HIGHEST_NUMBER = 9999;

  private final ContentRules contents;
  private final PublishedPlans published;

  PlanRules(ContentRules contents, PublishedPlans published) {
    this.contents = contents;
    this.published = published;
  }

  /**
   * Returns every rule that the plan breaks; empty if it may be published. Parts and elements of
   * lists may be null, because a file is checked without those of the wrong shape.
   */
  public List<RuleViolation> check(PlanFile file) {
    var found = new ArrayList<RuleViolation>();
    contents.checkGovernment(file.government(), "/government", found);
    found.addAll(contents.check(file.government(), file.plan(), "/plan"));
    checkUnique(file, found);
    for (int i = 0; i < file.commitments().size(); i++) {
      var entry = file.commitments().get(i);
      if (entry != null) {
        checkEntry(file.government(), entry, "/commitments/" + i, found);
      }
    }
    return List.copyOf(found);
  }

  /** Checks a plan that was not read from a file; it must also fit into one to be exported. */
  public List<RuleViolation> checkWhole(PlanFile plan) {
    var found = new ArrayList<>(check(plan));
    if (plan.commitments().size() > MOST_COMMITMENTS) {
      found.add(RuleViolation.at("/commitments", ValidationErrorCode.TOO_MANY, MOST_COMMITMENTS));
    }
    if (ExportPlan.write(plan).getBytes(UTF_8).length > ReadPlanFile.MOST_BYTES) {
      int megabytes = ReadPlanFile.MOST_BYTES / 1_000_000;
      found.add(RuleViolation.at("", ValidationErrorCode.TOO_LARGE, megabytes));
    }
    return List.copyOf(found);
  }

  private void checkEntry(
      GovernmentKey government, PlanFile.Entry entry, String at, List<RuleViolation> found) {
    var home = entry.home().orElse(government);
    entry.home().ifPresent(it -> contents.checkGovernment(it, at + "/home", found));
    contents.checkMembers(entry.jointly(), home, at + "/jointly", found);
    entry
        .number()
        .filter(it -> it > HIGHEST_NUMBER)
        .map(it -> RuleViolation.at(at + "/number", ValidationErrorCode.OUT_OF_RANGE, it))
        .ifPresent(found::add);
    entry.content().ifPresent(it -> found.addAll(contents.check(government, it, at + "/content")));
    var activities =
        entry
            .content()
            .map(PlanRules::activities)
            .orElseGet(() -> referredTo(entry, home, at, found));
    if (home.equals(government)) {
      checkFacts(government, entry, activities, at, found);
    } else {
      checkForeign(entry, home, at, found);
    }
  }

  private static void checkForeign(
      PlanFile.Entry entry, GovernmentKey home, String at, List<RuleViolation> found) {
    if (entry.content().isPresent()) {
      found.add(RuleViolation.at(at + "/content", ValidationErrorCode.FOREIGN_CONTENT, home));
    }
    if (!entry.reports().isEmpty() || !entry.verifications().isEmpty()) {
      found.add(RuleViolation.at(at, ValidationErrorCode.FOREIGN_FACTS, home));
    }
  }

  /**
   * Returns the activities of a commitment that is referred to without content; it must be
   * published.
   */
  private Set<Integer> referredTo(
      PlanFile.Entry entry, GovernmentKey home, String at, List<RuleViolation> found) {
    if (entry.number().isEmpty()) {
      return Set.of();
    }
    int number = entry.number().get();
    var known = published.listCommitments(List.of(new CommitmentKey(home, number)));
    if (known.isEmpty()) {
      found.add(
          RuleViolation.at(at + "/number", ValidationErrorCode.UNKNOWN_COMMITMENT, home, number));
    }
    return known.stream()
        .map(CommitmentVersion::content)
        .flatMap(it -> activities(it).stream())
        .collect(toSet());
  }

  private static Set<Integer> activities(CommitmentContent content) {
    return content.activities().or(List.of()).stream()
        .filter(Objects::nonNull)
        .map(Activity::number)
        .collect(toSet());
  }

  private void checkFacts(
      GovernmentKey government,
      PlanFile.Entry entry,
      Set<Integer> activities,
      String at,
      List<RuleViolation> found) {
    for (int i = 0; i < entry.reports().size(); i++) {
      var report = entry.reports().get(i);
      if (report != null) {
        var place = at + "/reports/" + i;
        found.addAll(contents.checkValues(government, report, place));
        checkActivity(report.activity(), activities, place, found);
      }
    }
    for (int i = 0; i < entry.verifications().size(); i++) {
      var verification = entry.verifications().get(i);
      if (verification != null) {
        var place = at + "/verifications/" + i;
        found.addAll(contents.checkValues(government, verification, place));
        checkActivity(verification.activity(), activities, place, found);
      }
    }
  }

  private static void checkActivity(
      Optional<Integer> activity, Set<Integer> activities, String at, List<RuleViolation> found) {
    activity
        .filter(it -> !activities.contains(it))
        .map(it -> RuleViolation.at(at + "/activity", ValidationErrorCode.UNKNOWN_ACTIVITY, it))
        .ifPresent(found::add);
  }

  /** Checks that no two entries are the same commitment. */
  private static void checkUnique(PlanFile file, List<RuleViolation> found) {
    var names = new HashMap<String, String>();
    for (int i = 0; i < file.commitments().size(); i++) {
      var entry = file.commitments().get(i);
      if (entry != null) {
        checkUnique(file.government(), entry, "/commitments/" + i, names, found);
      }
    }
  }

  private static void checkUnique(
      GovernmentKey government,
      PlanFile.Entry entry,
      String at,
      Map<String, String> names,
      List<RuleViolation> found) {
    entry
        .number()
        .filter(it -> names.putIfAbsent(entry.home().orElse(government) + " " + it, at) != null)
        .map(it -> RuleViolation.at(at + "/number", ValidationErrorCode.REPEATED, it))
        .ifPresent(found::add);
    entry
        .content()
        .ifPresent(
            it -> checkUnique(it, entry.number().isPresent(), at + "/content", names, found));
  }

  private static void checkUnique(
      CommitmentContent content,
      boolean numbered,
      String at,
      Map<String, String> names,
      List<RuleViolation> found) {
    var identifiers = content.identifiers();
    for (int i = 0; i < identifiers.size(); i++) {
      var code = identifiers.get(i) == null ? null : identifiers.get(i).code();
      var before = names.putIfAbsent("identifier " + code, at);
      if (code != null && before != null && !before.equals(at)) {
        var place = at + "/identifiers/" + i + "/code";
        found.add(RuleViolation.at(place, ValidationErrorCode.REPEATED, code));
      }
    }
    if (!numbered
        && identifiers.isEmpty()
        && content.title() != null
        && names.putIfAbsent("title " + content.title().words(), at) != null) {
      found.add(RuleViolation.at(at + "/title", ValidationErrorCode.SAME_TITLE));
    }
  }
}
