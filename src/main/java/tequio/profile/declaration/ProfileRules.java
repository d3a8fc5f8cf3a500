package tequio.profile.declaration;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import tequio.kernel.PartialDate;
import tequio.profile.content.DecisionRule;
import tequio.profile.content.Holiday;
import tequio.profile.content.QuorumCondition;
import tequio.profile.content.SectorSeats;
import tequio.profile.content.StateProfile;
import tequio.profile.content.StateProfile.SecondCall;
import tequio.profile.quorum.Quorum;
import tequio.publishing.kind.Violation;

/** Rules of a profile for publication; violations have the path of the component. */
final class ProfileRules {

  private static final int MOST_SEATS = 50;
  private static final int MOST_DAYS = 365;
  private static final int MOST_MONTHS = 72;

  private final StateProfile profile;
  private final List<Violation> found = new ArrayList<>();

  private ProfileRules(StateProfile profile) {
    this.profile = profile;
  }

  static List<Violation> check(StateProfile profile) {
    var rules = new ProfileRules(profile);
    rules.checkDays();
    rules.checkInstitutions();
    rules.checkSectors();
    rules.checkQuorum();
    rules.checkDecision(profile.decision());
    rules.checkPeriods();
    rules.checkTerms();
    rules.checkCalendar();
    return List.copyOf(rules.found);
  }

  private void checkDays() {
    refuse(!isDay(profile.inForceSince()), "inForceSince", "state-profile.not-a-day");
  }

  private void checkInstitutions() {
    for (int i = 0; i < profile.institutions().size(); i++) {
      var its = profile.institutions().get(i);
      var path = "institutions." + i + ".until";
      boolean turned =
          its.from().isPresent()
              && its.until().stream().anyMatch(it -> its.from().get().isAfter(it));
      refuse(turned, path, "state-profile.ends-before");
    }
  }

  private void checkSectors() {
    refuse(profile.sectors().size() < 2, "sectors", "state-profile.two-sectors");
    var codes = new HashSet<String>();
    for (int i = 0; i < profile.sectors().size(); i++) {
      var its = profile.sectors().get(i);
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

  private void checkQuorum() {
    refuse(profile.quorum().isEmpty(), "quorum", "state-profile.no-quorum");
    checkConditions("quorum", profile.quorum());
    boolean reduced = profile.secondCall() == SecondCall.REDUCED_QUORUM;
    refuse(
        reduced == profile.secondCallQuorum().isEmpty(),
        "secondCallQuorum",
        reduced ? "state-profile.no-quorum" : "state-profile.quorum-not-asked");
    checkConditions("secondCallQuorum", profile.secondCallQuorum());
  }

  private void checkConditions(String component, List<QuorumCondition> conditions) {
    for (int i = 0; i < conditions.size(); i++) {
      var its = conditions.get(i);
      var path = component + "." + i;
      boolean counts = its.form() == QuorumCondition.QuorumForm.AT_LEAST_SEATS;
      refuse(
          counts != its.seats().isPresent() || its.seats().filter(it -> it < 1).isPresent(),
          path + ".seats",
          counts ? "state-profile.quorum-seats" : "state-profile.quorum-no-seats");
      its.sectors().stream()
          .filter(it -> profile.sector(it).isEmpty())
          .forEach(it -> refuse(true, path + ".sectors", "state-profile.no-sector", it));
    }
    Quorum.impossible(profile, conditions).stream()
        .filter(it -> it.sectors().stream().allMatch(code -> profile.sector(code).isPresent()))
        .forEach(it -> impossible(component + "." + conditions.indexOf(it), it));
  }

  /** Adds the violation of a condition that can never be met. */
  private void impossible(String path, QuorumCondition condition) {
    int seats = profile.sectors().stream().mapToInt(SectorSeats::seats).sum();
    switch (condition.form()) {
      case AT_LEAST_SEATS ->
          refuse(
              true,
              path + ".seats",
              "state-profile.quorum-too-many",
              condition.seats().orElse(0),
              seats);
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

  private void checkPeriods() {
    checkRange("planMonths", profile.planMonths(), 1, MOST_MONTHS);
    checkRange("monitoringMonth", profile.monitoringMonth(), 1, profile.planMonths());
    checkRange(
        "evaluationMonth", profile.evaluationMonth(), profile.monitoringMonth(), MOST_MONTHS);
    checkRange("ordinaryNotice", profile.ordinaryNotice(), 0, MOST_DAYS);
    checkRange("extraordinaryNotice", profile.extraordinaryNotice(), 0, profile.ordinaryNotice());
    checkRange("replyDays", profile.replyDays(), 1, MOST_DAYS);
    checkRange("minutesDays", profile.minutesDays(), 1, MOST_DAYS);
    for (int i = 0; i < profile.postings().size(); i++) {
      checkRange("postings." + i + ".days", profile.postings().get(i).days(), 0, MOST_DAYS);
    }
  }

  private void checkTerms() {
    for (int i = 0; i < profile.terms().size(); i++) {
      var its = profile.terms().get(i);
      var path = "terms." + i;
      refuse(!isDay(its.takesOffice()), path + ".takesOffice", "state-profile.not-a-day");
      refuse(!isDay(its.leaves()), path + ".leaves", "state-profile.not-a-day");
      refuse(
          its.takesOffice().isAfter(its.leaves()), path + ".leaves", "state-profile.ends-before");
      boolean overlaps =
          profile.terms().subList(0, i).stream()
              .anyMatch(it ->
                  !it.takesOffice().isAfter(its.leaves())
                      && !its.takesOffice().isAfter(it.leaves()));
      refuse(overlaps, path + ".takesOffice", "state-profile.terms-overlap");
    }
  }

  private void checkCalendar() {
    refuse(profile.workingDays().isEmpty(), "workingDays", "state-profile.no-working-days");
    for (int i = 0; i < profile.holidays().size(); i++) {
      refuse(!isHoliday(profile.holidays().get(i)), "holidays." + i, "state-profile.holiday");
    }
    for (int i = 0; i < profile.closedPeriods().size(); i++) {
      var its = profile.closedPeriods().get(i);
      var path = "closedPeriods." + i;
      refuse(!isDay(its.from()), path + ".from", "state-profile.not-a-day");
      refuse(!isDay(its.until()), path + ".until", "state-profile.not-a-day");
      refuse(its.from().isAfter(its.until()), path + ".until", "state-profile.ends-before");
    }
  }

  /** Whether a holiday is valid; checked in a leap year, which has every date. */
  private static boolean isHoliday(Holiday it) {
    boolean one = it.day().isPresent() != it.monday().isPresent();
    boolean monday = it.monday().stream().allMatch(nth -> nth >= 1 && nth <= 5);
    return one && monday && it.in(it.year().orElse(2024)).isPresent();
  }

  private static boolean isDay(PartialDate date) {
    return date.precision() == PartialDate.Precision.DAY;
  }

  private void checkRange(String path, int value, int least, int most) {
    refuse(value < least || value > most, path, "state-profile.range", least, most);
  }

  private void refuse(boolean broken, String path, String key, Object... details) {
    if (broken) {
      found.add(Violation.of(path, key, details));
    }
  }
}
