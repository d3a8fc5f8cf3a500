package tequio.profile.quorum;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import tequio.profile.content.DecisionRule;
import tequio.profile.content.QuorumCondition;
import tequio.profile.content.SectorSeats;
import tequio.profile.content.StateProfile.SecondCall;
import tequio.profile.content.StateProfile.ThirdSeat;
import tequio.publishing.kind.Violation;

/**
 * Rules that seats, quorum and decision keep in a state profile and in the rules of a secretariat.
 * Violations have the path of a component with the same name in both.
 */
public final class ProcedureCheck {

  private static final int MOST_SEATS = 50;

  private final List<Violation> found = new ArrayList<>();

  private ProcedureCheck() {}

  /** Checks the seats of each sector. */
  public static List<Violation> sectors(List<SectorSeats> sectors) {
    var check = new ProcedureCheck();
    check.checkSectors(sectors);
    return List.copyOf(check.found);
  }

  /** Checks that a quorum is well formed, and possible with the seats that can be filled. */
  public static List<Violation> quorum(QuorumRule rule, ThirdSeat thirdSeat) {
    var check = new ProcedureCheck();
    check.checkQuorum(rule, thirdSeat);
    return List.copyOf(check.found);
  }

  /** Checks a decision rule. */
  public static List<Violation> decision(DecisionRule rule) {
    var check = new ProcedureCheck();
    check.checkDecision(rule);
    return List.copyOf(check.found);
  }

  private void checkSectors(List<SectorSeats> sectors) {
    refuse(sectors.size() < 2, "sectors", "state-profile.two-sectors");
    var codes = new HashSet<String>();
    for (int i = 0; i < sectors.size(); i++) {
      var its = sectors.get(i);
      var path = "sectors." + i;
      boolean isCode = its.code().matches("[a-z]+(-[a-z]+)*");
      refuse(!isCode, path + ".code", "state-profile.sector-code", its.code());
      refuse(isCode && !codes.add(its.code()), path + ".code", "state-profile.twice", its.code());
      refuse(
          its.seats() < 1 || its.seats() > MOST_SEATS,
          path + ".seats",
          "state-profile.range",
          1,
          MOST_SEATS);
    }
  }

  private void checkQuorum(QuorumRule rule, ThirdSeat thirdSeat) {
    refuse(rule.conditions().isEmpty(), "quorum", "state-profile.no-quorum");
    checkConditions(rule, thirdSeat, "quorum", rule.conditions());
    boolean reduced = rule.secondCall() == SecondCall.REDUCED_QUORUM;
    refuse(
        reduced == rule.secondCallConditions().isEmpty(),
        "secondCallQuorum",
        reduced ? "state-profile.no-quorum" : "state-profile.quorum-not-asked");
    checkConditions(rule, thirdSeat, "secondCallQuorum", rule.secondCallConditions());
  }

  private void checkConditions(
      QuorumRule rule, ThirdSeat thirdSeat, String component, List<QuorumCondition> conditions) {
    for (int i = 0; i < conditions.size(); i++) {
      var its = conditions.get(i);
      var path = component + "." + i;
      boolean counts = its.form() == QuorumCondition.QuorumForm.AT_LEAST_SEATS;
      refuse(
          counts != its.seats().isPresent() || its.seats().filter(it -> it < 1).isPresent(),
          path + ".seats",
          counts ? "state-profile.quorum-seats" : "state-profile.quorum-no-seats");
      its.sectors().stream()
          .filter(it -> rule.sector(it).isEmpty())
          .forEach(it -> refuse(true, path + ".sectors", "state-profile.no-sector", it));
    }
    Quorum.impossible(rule, thirdSeat, conditions).stream()
        .filter(it -> it.sectors().stream().allMatch(code -> rule.sector(code).isPresent()))
        .forEach(it -> impossible(rule, component + "." + conditions.indexOf(it), it));
  }

  /** Adds the violation of a condition that can never be met. */
  private void impossible(QuorumRule rule, String path, QuorumCondition condition) {
    switch (condition.form()) {
      case AT_LEAST_SEATS ->
          refuse(
              true,
              path + ".seats",
              "state-profile.quorum-too-many",
              condition.seats().orElse(0),
              rule.allSeats());
      case EACH_SECTOR -> refuse(true, path + ".sectors", "state-profile.quorum-vacant");
      case MAJORITY_OF_FILLED -> refuse(true, path, "state-profile.no-quorum");
    }
  }

  private void checkDecision(DecisionRule rule) {
    boolean asked = rule.asksForQualifiedMajority();
    boolean there = rule.percent().filter(it -> it > 50 && it <= 100).isPresent();
    refuse(
        asked ? !there : rule.percent().isPresent(),
        "decision.percent",
        asked ? "state-profile.percent" : "state-profile.percent-not-asked");
    refuse(
        rule.otherwise().filter(it -> it == rule.method()).isPresent(),
        "decision.otherwise",
        "state-profile.same-method");
  }

  private void refuse(boolean broken, String path, String key, Object... details) {
    if (broken) {
      found.add(Violation.of(path, key, details));
    }
  }
}
