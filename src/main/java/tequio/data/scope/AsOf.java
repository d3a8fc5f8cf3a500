package tequio.data.scope;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/**
 * Moment of a snapshot: the end of a past day, or now.
 *
 * @param until exclusive upper bound of the time of recording
 * @param cut the day, if it is over; statuses are then those of that day
 */
public record AsOf(Instant now, Instant until, Optional<LocalDate> cut) {

  /** Returns the current moment; its bound of one day later includes everything public. */
  public static AsOf now(Instant now) {
    return new AsOf(now, now.plus(Duration.ofDays(1)), Optional.empty());
  }

  /** Returns the end of the day in the zone. */
  public static AsOf endOf(LocalDate day, ZoneId zone) {
    var until = day.plusDays(1).atStartOfDay(zone).toInstant();
    return new AsOf(until, until, Optional.of(day));
  }

  /**
   * Returns the day by which lateness is judged: the cut-off day, or today in the government's
   * zone.
   */
  public LocalDate day(ZoneId zone) {
    return cut.orElseGet(() -> LocalDate.ofInstant(now, zone));
  }
}
