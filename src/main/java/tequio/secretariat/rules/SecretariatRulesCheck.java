package tequio.secretariat.rules;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tequio.kernel.GovernmentKey;
import tequio.kernel.PartialDate;
import tequio.profile.StateProfiles;
import tequio.profile.content.StateProfile;
import tequio.profile.quorum.ProcedureCheck;
import tequio.profile.quorum.QuorumRule;
import tequio.publishing.kind.Violation;
import tequio.territory.Gazetteer;

/** What the rules of a secretariat must say to become public, by the profile of their first day. */
@Component
class SecretariatRulesCheck {

  private static final int MOST_DAYS = 365;

  private final StateProfiles profiles;
  private final Gazetteer gazetteer;
  private final Clock clock;

  SecretariatRulesCheck(StateProfiles profiles, Gazetteer gazetteer, Clock clock) {
    this.profiles = profiles;
    this.gazetteer = gazetteer;
    this.clock = clock;
  }

  List<Violation> check(GovernmentKey government, SecretariatRules rules) {
    var today = LocalDate.ofInstant(clock.instant(), gazetteer.get(government).zone());
    var day = rules.inForceSince().find().map(PartialDate::first).orElse(today);
    return check(profiles.on(government, day).profile(), rules);
  }

  static List<Violation> check(StateProfile profile, SecretariatRules rules) {
    var found = new ArrayList<Violation>();
    if (rules.articles().isEmpty()) {
      found.add(Violation.of("articles", "secretariat-rules.no-articles"));
    }
    if (!rules.sectors().isEmpty()) {
      found.addAll(ProcedureCheck.sectors(rules.sectors()));
    }
    ProcedureCheck.quorum(quorum(profile, rules), profile.thirdSeat()).stream()
        .map(it -> rules.quorum().isEmpty() ? atOwnComponent(it) : it)
        .forEach(found::add);
    rules.decision().map(ProcedureCheck::decision).ifPresent(found::addAll);
    checkDays(profile, rules, found);
    return List.copyOf(found);
  }

  /** Returns the quorum by the rules and, where they are silent, by the profile. */
  static QuorumRule quorum(StateProfile profile, SecretariatRules rules) {
    boolean own = rules.secondCall().isPresent();
    return new QuorumRule(
        rules.sectors().isEmpty() ? profile.sectors() : rules.sectors(),
        rules.facilitator().orElse(profile.facilitator()).counts(),
        rules.quorum().isEmpty() ? profile.quorum() : rules.quorum(),
        rules.secondCall().orElse(profile.secondCall()),
        own || !rules.secondCallQuorum().isEmpty()
            ? rules.secondCallQuorum()
            : profile.secondCallQuorum());
  }

  /** The row with the fault is in the profile: it shows at the list that could replace it. */
  private static Violation atOwnComponent(Violation found) {
    return new Violation(found.component(), found.key(), found.details());
  }

  private static void checkDays(
      StateProfile profile, SecretariatRules rules, List<Violation> found) {
    int ordinary = rules.ordinaryNotice().orElse(profile.ordinaryNotice());
    checkRange("ordinaryNotice", rules.ordinaryNotice(), 0, MOST_DAYS, found);
    checkRange("extraordinaryNotice", rules.extraordinaryNotice(), 0, ordinary, found);
    checkRange("minutesDays", rules.minutesDays(), 1, MOST_DAYS, found);
    checkRange("commentDays", rules.commentDays(), 0, MOST_DAYS, found);
  }

  private static void checkRange(
      String path, Optional<Integer> value, int least, int most, List<Violation> found) {
    if (value.filter(it -> it < least || it > most).isPresent()) {
      found.add(Violation.of(path, "state-profile.range", least, most));
    }
  }
}
