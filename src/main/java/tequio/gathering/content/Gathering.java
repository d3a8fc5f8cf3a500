package tequio.gathering.content;

import java.net.URI;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import tequio.gathering.attendance.AttendeeGroup;
import tequio.kernel.GovernmentKey;
import tequio.kernel.PartialDate;
import tequio.kernel.Text;

/**
 * The call of a gathering.
 *
 * @param begins hour and minutes of the government's zone: {@code 17:00}
 * @param online where it is followed from afar
 * @param audience who is called
 * @param access what is there for people with disabilities, children or other languages
 * @param registration whether places are taken beforehand
 * @param places how many there are; without limit where nothing is said
 * @param groups whose participation is looked after: who comes may say to which they belong
 * @param municipalities those that a state calls together: their pages show it too
 */
public record Gathering(
    Text title,
    GatheringType type,
    PartialDate day,
    String begins,
    Optional<String> ends,
    Text place,
    Optional<URI> online,
    Text convener,
    Optional<Text> audience,
    Optional<Text> access,
    List<ProgrammeItem> programme,
    RegistrationMode registration,
    Optional<Integer> places,
    List<AttendeeGroup> groups,
    List<GovernmentKey> municipalities) {

  public LocalDate date() {
    return day.first();
  }

  public ZonedDateTime start(ZoneId zone) {
    return date().atTime(LocalTime.parse(begins)).atZone(zone);
  }

  /** Two hours after the start where nothing is said. */
  public ZonedDateTime end(ZoneId zone) {
    return ends.map(it -> date().atTime(LocalTime.parse(it)).atZone(zone))
        .orElseGet(() -> start(zone).plusHours(2));
  }
}
