package tequio.plan.file.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tequio.files.PublicFiles;
import tequio.kernel.GovernmentKey;
import tequio.kernel.Known;
import tequio.kernel.PartialDate;
import tequio.kernel.ReportingParty;
import tequio.kernel.Source;
import tequio.plan.content.CommitmentContent;
import tequio.plan.content.PlanContent;
import tequio.territory.Gazetteer;

/** Rules of the contents of plans and commitments beyond the types of their components. */
@Component
public class ContentRules {

  private final Gazetteer gazetteer;
  private final PublicFiles files;

  ContentRules(Gazetteer gazetteer, PublicFiles files) {
    this.gazetteer = gazetteer;
    this.files = files;
  }

  /**
   * Returns every rule that a plan breaks.
   *
   * @param at JSON pointer of the content; empty if it is the root
   */
  public List<RuleViolation> check(GovernmentKey government, PlanContent plan, String at) {
    var found = new ArrayList<>(checkValues(government, plan, at));
    checkMembers(plan.jointly(), government, at + "/jointly", found);
    checkOrder(plan.start(), plan.end(), at + "/end", found);
    for (int i = 0; i < plan.milestones().size(); i++) {
      var milestone = plan.milestones().get(i);
      if (milestone != null) {
        var on = Optional.ofNullable(milestone.on());
        checkOrder(on, milestone.until().find(), at + "/milestones/" + i + "/until", found);
      }
    }
    if (plan.voice() == ReportingParty.TRANSCRIBED && plan.reportingSince().isKnown()) {
      found.add(
          RuleViolation.at(
              at + "/reportingSince", ValidationErrorCode.TRANSCRIBED_IS_NOT_REPORTED));
    }
    return found;
  }

  /** Returns every rule that a commitment breaks. */
  public List<RuleViolation> check(
      GovernmentKey government, CommitmentContent commitment, String at) {
    var found = new ArrayList<>(checkValues(government, commitment, at));
    checkOrder(commitment.start(), commitment.end(), at + "/end", found);
    RoadmapRules.check(commitment, at, found);
    return found;
  }

  /** Checks the limits of each value, and that the copies of sources are stored and public. */
  public List<RuleViolation> checkValues(GovernmentKey government, Record content, String at) {
    var found = new ArrayList<RuleViolation>();
    for (var it : ContentValue.of(content, at)) {
      ContentLimits.check(it).ifPresent(found::add);
      if (it.value() instanceof Source source) {
        source
            .copy()
            .filter(copy -> !files.has(government, copy))
            .map(copy ->
                RuleViolation.at(it.pointer() + "/copy", ValidationErrorCode.UNKNOWN_COPY, copy))
            .ifPresent(found::add);
      }
    }
    return found;
  }

  /**
   * Checks other governments that share a plan or commitment: each exists, differs from the home
   * and is named once.
   */
  public void checkMembers(
      List<GovernmentKey> members, GovernmentKey home, String at, List<RuleViolation> found) {
    var seen = new HashSet<GovernmentKey>();
    seen.add(home);
    for (int i = 0; i < members.size(); i++) {
      var member = members.get(i);
      if (member != null) {
        checkGovernment(member, at + "/" + i, found);
        if (!seen.add(member)) {
          found.add(RuleViolation.at(at + "/" + i, ValidationErrorCode.REPEATED, member));
        }
      }
    }
  }

  public void checkGovernment(GovernmentKey key, String at, List<RuleViolation> found) {
    if (gazetteer.find(key).isEmpty()) {
      found.add(RuleViolation.at(at, ValidationErrorCode.UNKNOWN_GOVERNMENT, key));
    }
  }

  static void checkOrder(
      Known<PartialDate> first, Known<PartialDate> last, String at, List<RuleViolation> found) {
    checkOrder(first.find(), last.find(), at, found);
  }

  /** Checks that the second date is not certainly before the first. */
  private static void checkOrder(
      Optional<PartialDate> first,
      Optional<PartialDate> last,
      String at,
      List<RuleViolation> found) {
    if (first.isPresent() && last.isPresent() && first.get().isAfter(last.get())) {
      found.add(
          RuleViolation.at(at, ValidationErrorCode.ENDS_BEFORE_IT_STARTS, last.get(), first.get()));
    }
  }
}
