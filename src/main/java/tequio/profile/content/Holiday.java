package tequio.profile.content;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import tequio.kernel.Text;

/**
 * Public holiday: a fixed day, or the n-th Monday of a month.
 *
 * @param month from 1 to 12
 * @param day day of the month, if it is fixed
 * @param monday number of the Monday in the month, if it is movable
 * @param year year, if it occurs only once
 */
public record Holiday(
    Text name, int month, Optional<Integer> day, Optional<Integer> monday, Optional<Integer> year) {

  /** Returns the date in a year; empty if it does not occur then. */
  public Optional<LocalDate> in(int of) {
    if (year.filter(it -> it != of).isPresent()) {
      return Optional.empty();
    }
    try {
      var first = LocalDate.of(of, month, 1);
      return monday
          .map(it -> first.with(TemporalAdjusters.dayOfWeekInMonth(it, DayOfWeek.MONDAY)))
          .or(() -> day.map(first::withDayOfMonth))
          .filter(it -> it.getMonthValue() == month);
    } catch (DateTimeException notThatYear) {
      return Optional.empty();
    }
  }
}
