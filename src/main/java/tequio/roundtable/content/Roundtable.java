package tequio.roundtable.content;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import tequio.gathering.attendance.AttendeeGroup;
import tequio.gathering.content.ProgrammeItem;
import tequio.gathering.content.RegistrationMode;
import tequio.kernel.PartialDate;
import tequio.kernel.Text;

/**
 * The call of a working table.
 *
 * @param problems addresses of the public problems it works on, relative to those of its
 *     government: {@code problemas/3}
 * @param begins hour and minutes of the government's zone: {@code 17:00}
 * @param facilitator who facilitates it
 * @param access what is there for people with disabilities, children or other languages
 * @param criteria by which alternatives are scored, declared beforehand
 * @param places how many people fit; without limit where nothing is said
 * @param groups whose participation is looked after: who comes may say to which they belong
 */
public record Roundtable(
    Text title,
    List<String> problems,
    PartialDate day,
    String begins,
    Optional<String> ends,
    Text place,
    Text convener,
    Text facilitator,
    Optional<Text> access,
    List<ProgrammeItem> agenda,
    List<ScoringCriterion> criteria,
    RegistrationMode registration,
    Optional<Integer> places,
    List<AttendeeGroup> groups) {

  public LocalDate date() {
    return day.first();
  }

  public ZonedDateTime start(ZoneId zone) {
    return date().atTime(LocalTime.parse(begins)).atZone(zone);
  }

  /** Three hours after the start where nothing is said. */
  public ZonedDateTime end(ZoneId zone) {
    return ends.map(it -> date().atTime(LocalTime.parse(it)).atZone(zone))
        .orElseGet(() -> start(zone).plusHours(3));
  }
}
