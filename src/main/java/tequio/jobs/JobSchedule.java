package tequio.jobs;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;

/** Schedule of a job, in the time zone of the country. */
public sealed interface JobSchedule {

  /** Time zone of the jobs, which serve the whole installation. */
  ZoneId ZONE = ZoneId.of("America/Mexico_City");

  /** Returns the next due time after the given one. */
  Instant after(Instant last);

  /** Returns how old the last success may be before the job counts as late. */
  Duration patience();

  /** Due when the pause has passed since the end of the last run. */
  record Every(Duration pause) implements JobSchedule {

    private static final Duration LEAST = Duration.ofMinutes(15);

    @Override
    public Instant after(Instant last) {
      return last.plus(pause);
    }

    @Override
    public Duration patience() {
      var thrice = pause.multipliedBy(3);
      return thrice.compareTo(LEAST) > 0 ? thrice : LEAST;
    }
  }

  /** Due once a day at a local time. */
  record Daily(LocalTime at) implements JobSchedule {

    @Override
    public Instant after(Instant last) {
      var local = last.atZone(ZONE);
      var today = local.with(at);
      return (today.isAfter(local) ? today : local.plusDays(1).with(at)).toInstant();
    }

    @Override
    public Duration patience() {
      return Duration.ofHours(26);
    }
  }

  /** Due once a week on a day at a local time. */
  record Weekly(DayOfWeek day, LocalTime at) implements JobSchedule {

    @Override
    public Instant after(Instant last) {
      var local = last.atZone(ZONE);
      var next = local.with(TemporalAdjusters.nextOrSame(day)).with(at);
      return (next.isAfter(local) ? next : next.plusWeeks(1)).toInstant();
    }

    @Override
    public Duration patience() {
      return Duration.ofDays(7).plusHours(2);
    }
  }
}
