package tequio.assessment.response;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.stereotype.Component;
import tequio.kernel.GovernmentKey;
import tequio.profile.StateProfiles;
import tequio.profile.calendar.WorkingCalendar;
import tequio.territory.Gazetteer;

/** Days that an assessed government has to reply: working days, as the profile in force says. */
@Component
public class ReplyTerms {

  private final StateProfiles profiles;
  private final Gazetteer gazetteer;
  private final Clock clock;

  ReplyTerms(StateProfiles profiles, Gazetteer gazetteer, Clock clock) {
    this.profiles = profiles;
    this.gazetteer = gazetteer;
    this.clock = clock;
  }

  /** Working days that a reply may take today. */
  public int days(GovernmentKey government) {
    return profiles.on(government, today(government)).profile().replyDays();
  }

  /** The last day of a term of reply that begins today. */
  public LocalDate last(GovernmentKey government) {
    var profile = profiles.on(government, today(government)).profile();
    return WorkingCalendar.of(profile).plus(today(government), profile.replyDays());
  }

  /** The day in the zone of the government. */
  public LocalDate today(GovernmentKey government) {
    return LocalDate.ofInstant(clock.instant(), zone(government));
  }

  ZoneId zone(GovernmentKey government) {
    return gazetteer.get(government).zone();
  }
}
