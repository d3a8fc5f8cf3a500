package tequio.data.scope;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/**
 * Moment of a snapshot: the end of a past day, or now.
 *
 * @param until what was recorded from here on does not count yet
 * @param cut the day, where it is over; headlines are then those of that day
 */
public record AsOf(Instant now, Instant until, Optional<LocalDate> cut) {

  /** Everything that is public at this moment. */
  public static AsOf now(Instant now) {
    return new AsOf(now, now.plus(Duration.ofDays(1)), Optional.empty());
  }

  /** What was public when that day ended in that zone. */
  public static AsOf endOf(LocalDate day, ZoneId zone) {
    var until = day.plusDays(1).atStartOfDay(zone).toInstant();
    return new AsOf(until, until, Optional.of(day));
  }

  /** The day whose lateness is told, in the zone of a government. */
  public LocalDate day(ZoneId zone) {
    return cut.orElseGet(() -> LocalDate.ofInstant(now, zone));
  }
}
