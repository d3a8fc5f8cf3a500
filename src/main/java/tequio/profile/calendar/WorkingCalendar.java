package tequio.profile.calendar;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import tequio.profile.content.ClosedPeriod;
import tequio.profile.content.Holiday;
import tequio.profile.content.StateProfile;
import tequio.profile.content.Weekday;

/** Working days according to a state profile. */
public record WorkingCalendar(
    Set<DayOfWeek> week, List<Holiday> holidays, List<ClosedPeriod> closed) {

  /** Longest search for a working day; if there is none, every day counts as one. */
  private static final int LONGEST_CLOSURE = 366;

  public static WorkingCalendar of(StateProfile profile) {
    var week = profile.workingDays().stream().map(Weekday::day).collect(toUnmodifiableSet());
    return new WorkingCalendar(week, profile.holidays(), profile.closedPeriods());
  }

  public boolean isWorking(LocalDate day) {
    return week.contains(day.getDayOfWeek())
        && holidays.stream().noneMatch(it -> it.in(day.getYear()).filter(day::equals).isPresent())
        && closed.stream().noneMatch(it -> it.covers(day));
  }

  /** Returns the day that is {@code workingDays} after a day, which is not counted. */
  public LocalDate plus(LocalDate day, int workingDays) {
    return walk(day, workingDays, 1);
  }

  /** Returns the day that is {@code workingDays} before a day, which is not counted. */
  public LocalDate minus(LocalDate day, int workingDays) {
    return walk(day, workingDays, -1);
  }

  /** Returns the day if it is a working day, otherwise the next one. */
  public LocalDate orNext(LocalDate day) {
    return isWorking(day) ? day : plus(day, 1);
  }

  /**
   * Returns the number of working days after {@code from} up to and including {@code until}; 0 if
   * that is not later.
   */
  public int between(LocalDate from, LocalDate until) {
    return (int)
        from.plusDays(1).datesUntil(max(from, until).plusDays(1)).filter(this::isWorking).count();
  }

  private static LocalDate max(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  private LocalDate walk(LocalDate from, int workingDays, int step) {
    var day = from;
    for (int left = workingDays; left > 0; left--) {
      day = next(day, step);
    }
    return day;
  }

  private LocalDate next(LocalDate from, int step) {
    for (int days = 1; days <= LONGEST_CLOSURE; days++) {
      var day = from.plusDays((long) days * step);
      if (isWorking(day)) {
        return day;
      }
    }
    return from.plusDays(step);
  }
}
