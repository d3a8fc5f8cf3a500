package tequio.secretariat.meeting;

import java.net.URI;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import tequio.kernel.PartialDate;
import tequio.kernel.Text;
import tequio.publishing.kind.DatedContent;

/**
 * Call of a session of the secretariat.
 *
 * @param shortNotice why it is convened with less notice than an ordinary session
 * @param called day of the call, from which the notice is counted
 * @param begins time of day in the zone of the government: {@code 17:00}
 * @param ends time of day; if absent, two hours after it begins
 * @param transmission where it can be followed
 * @param open whether anybody may attend and follow it
 */
public record Meeting(
    Text title,
    MeetingType type,
    Optional<Text> shortNotice,
    Text convener,
    PartialDate called,
    PartialDate day,
    String begins,
    Optional<String> ends,
    MeetingMode mode,
    Text place,
    Optional<URI> transmission,
    boolean open,
    List<AgendaItem> agenda)
    implements DatedContent {

  /** The day on which it was called. */
  @Override
  public Optional<PartialDate> happenedOn() {
    return Optional.of(called);
  }

  public LocalDate date() {
    return day.first();
  }

  public ZonedDateTime start(ZoneId zone) {
    return date().atTime(LocalTime.parse(begins)).atZone(zone);
  }

  public ZonedDateTime end(ZoneId zone) {
    return ends.map(it -> date().atTime(LocalTime.parse(it)).atZone(zone))
        .orElseGet(() -> start(zone).plusHours(2));
  }

  /** Whether the conditions of the second call hold. */
  public boolean repeatsCall() {
    return type == MeetingType.SECOND_CALL;
  }
}
