package tequio.profile.content;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import tequio.kernel.Text;

/**
 * A day of the year on which nobody works: a day of a month, or the first, second … Monday of it.
 *
 * @param month from 1 to 12
 * @param day of the month, where it is always the same
 * @param monday which Monday of the month, where it moves with the week
 * @param year where it happens once
 */
public record Holiday(
    Text name, int month, Optional<Integer> day, Optional<Integer> monday, Optional<Integer> year) {

  /** The day in a year; empty where it does not happen then. */
  public Optional<LocalDate> in(int of) {
    if (year.filter(it -> it != of).isPresent()) {
      return Optional.empty();
    }
    try {
      var first = LocalDate.of(of, month, 1);
      return monday
          .map(it -> first.with(TemporalAdjusters.dayOfWeekInMonth(it, DayOfWeek.MONDAY)))
          .or(() -> day.map(first::withDayOfMonth));
    } catch (DateTimeException notThatYear) {
      return Optional.empty();
    }
  }
}
