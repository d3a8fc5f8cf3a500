package tequio.profile.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tequio.kernel.Text;
import tequio.profile.ProfileWorld;
import tequio.profile.content.Holiday;

/** Working days of a profile. */
class WorkingCalendarTest {

  private final WorkingCalendar calendar = WorkingCalendar.of(ProfileWorld.GENERIC);

  @ParameterizedTest
  @CsvSource({
    "2026-11-27, true", // a Friday
    "2026-11-28, false", // a Saturday
    "2026-11-16, false", // third Monday of November
    "2026-11-23, true",
    "2026-02-02, false", // first Monday of February
    "2026-03-16, false", // third Monday of March
    "2026-05-01, false",
    "2026-12-25, false",
    "2026-10-01, true", // no change of the federal executive
    "2030-10-01, false"
  })
  void a_day_is_worked_or_not(LocalDate day, boolean worked) {
    assertThat(calendar.isWorking(day)).isEqualTo(worked);
  }

  @Test
  void a_fifth_monday_is_none_in_a_month_of_four() {
    var fifth =
        new Holiday(
            Text.spanish("Quinto lunes"), 2, Optional.empty(), Optional.of(5), Optional.empty());

    assertThat(fifth.in(2026)).isEmpty();
    assertThat(fifth.in(2044)).contains(LocalDate.of(2044, 2, 29));
  }

  @Test
  void working_days_jump_over_a_long_weekend() {
    var friday = LocalDate.of(2026, 11, 13);

    assertThat(calendar.plus(friday, 1)).isEqualTo("2026-11-17");
    assertThat(calendar.minus(LocalDate.of(2026, 11, 17), 1)).isEqualTo(friday);
    assertThat(calendar.plus(friday, 0)).isEqualTo(friday);
    assertThat(calendar.orNext(LocalDate.of(2026, 11, 14))).isEqualTo("2026-11-17");
  }

  @Test
  void counting_forward_and_counting_between_agree() {
    for (var from = LocalDate.of(2026, 1, 1); from.getYear() == 2026; from = from.plusDays(1)) {
      for (int days : new int[] {0, 1, 5, 20}) {
        assertThat(calendar.between(from, calendar.plus(from, days))).isEqualTo(days);
      }
    }
  }

  @Test
  void a_closed_period_has_no_working_day() {
    var closed =
        WorkingCalendar.of(
            ProfileWorld.with(it ->
                it.withArray("closedPeriods")
                    .addObject()
                    .put("name", "Vacaciones")
                    .put("from", "2026-12-21")
                    .put("until", "2027-01-05")));

    assertThat(closed.plus(LocalDate.of(2026, 12, 18), 1)).isEqualTo("2027-01-06");
  }

  @Test
  void a_year_that_is_all_closed_is_counted_as_it_comes() {
    var never =
        WorkingCalendar.of(
            ProfileWorld.with(it ->
                it.withArray("closedPeriods")
                    .addObject()
                    .put("name", "Siempre")
                    .put("from", "2000-01-01")
                    .put("until", "2199-12-31")));

    assertThat(never.plus(LocalDate.of(2026, 1, 1), 2)).isEqualTo("2026-01-03");
  }
}
