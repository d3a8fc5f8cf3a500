package tequio.profile.declaration;

import java.util.ArrayList;
import java.util.List;
import tequio.kernel.PartialDate;
import tequio.profile.content.Holiday;
import tequio.profile.content.StateProfile;
import tequio.profile.quorum.ProcedureCheck;
import tequio.profile.quorum.QuorumRule;
import tequio.publishing.kind.Violation;

/** Rules of a profile for publication; violations have the path of the component. */
final class ProfileRules {

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
    rules.found.addAll(ProcedureCheck.sectors(profile.sectors()));
    rules.found.addAll(ProcedureCheck.quorum(QuorumRule.of(profile), profile.thirdSeat()));
    rules.found.addAll(ProcedureCheck.decision(profile.decision()));
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
