package tequio.methodology.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tequio.methodology.MethodologyWorld;
import tequio.methodology.content.Methodology;
import tequio.methodology.content.Methodology.TimeReading;
import tequio.profile.ProfileWorld;
import tequio.profile.calendar.WorkingCalendar;

/** Due days of steps, by each reading of time. */
class StepScheduleTest {

  /** Where every day is worked: the arithmetic alone. */
  private static final WorkingCalendar ALWAYS =
      new WorkingCalendar(EnumSet.allOf(DayOfWeek.class), List.of(), List.of());

  private static final WorkingCalendar USUAL = WorkingCalendar.of(ProfileWorld.GENERIC);
  private static final LocalDate START = LocalDate.of(2026, 1, 31);

  @Test
  void phases_one_after_another_add_up() {
    assertThat(days("cimtra", TimeReading.CUMULATIVE, Map.of(), ALWAYS))
        .containsExactly(
            LocalDate.of(2026, 3, 31),
            LocalDate.of(2026, 7, 31),
            LocalDate.of(2027, 1, 31),
            LocalDate.of(2027, 9, 30),
            LocalDate.of(2028, 9, 30));
  }

  @Test
  void the_same_phases_counted_from_the_start_end_within_a_year() {
    assertThat(days("cimtra", TimeReading.FROM_START, Map.of(), ALWAYS))
        .containsExactly(
            LocalDate.of(2026, 3, 31),
            LocalDate.of(2026, 5, 31),
            LocalDate.of(2026, 7, 31),
            LocalDate.of(2026, 9, 30),
            LocalDate.of(2027, 1, 31));
  }

  @Test
  void an_office_has_days_of_the_calendar_moved_to_a_working_day() {
    var due = due("directiva-abierta", TimeReading.FROM_START, Map.of(), USUAL);

    assertThat(due.get("datos"))
        .isInstanceOfSatisfying(
            DueDay.On.class,
            it -> {
              assertThat(it.counted()).isEqualTo("2026-03-17");
              assertThat(it.isMoved()).isFalse();
            });
    assertThat(due.get("pagina"))
        .isInstanceOfSatisfying(
            DueDay.On.class,
            it -> {
              assertThat(it.counted()).isEqualTo("2026-04-01");
              assertThat(it.day()).isEqualTo("2026-04-01");
            });
    assertThat(due.get("planes"))
        .isInstanceOfSatisfying(
            DueDay.On.class,
            it -> {
              assertThat(it.counted()).isEqualTo("2026-05-31");
              assertThat(it.day()).isEqualTo("2026-06-01");
              assertThat(it.isMoved()).isTrue();
            });
    assertThat(due.get("informe")).isEqualTo(new DueDay.NoTerm());
  }

  @Test
  void a_phase_that_was_closed_early_or_late_moves_what_waits_for_it() {
    var closed = Map.of("pre-constitutiva", LocalDate.of(2026, 5, 10));

    assertThat(due("cimtra", TimeReading.CUMULATIVE, closed, ALWAYS).get("constitutiva"))
        .isInstanceOfSatisfying(
            DueDay.On.class,
            it -> {
              assertThat(it.base()).isEqualTo("2026-05-10");
              assertThat(it.step()).contains("pre-constitutiva");
              assertThat(it.expected()).isFalse();
              assertThat(it.day()).isEqualTo("2026-09-10");
            });
  }

  @Test
  void a_step_behind_one_without_a_term_waits_for_it_to_be_done() {
    assertThat(due("guia-basica", TimeReading.CUMULATIVE, Map.of(), ALWAYS).get("plan"))
        .isEqualTo(new DueDay.Waiting("mesas"));

    var tables = Map.of("mesas", LocalDate.of(2026, 3, 27));
    assertThat(day(due("guia-basica", TimeReading.CUMULATIVE, tables, ALWAYS), "plan"))
        .contains(LocalDate.of(2027, 3, 27));
  }

  @Test
  void working_days_are_those_of_the_profile() {
    var inDays =
        MethodologyWorld.with(
            "directiva-abierta",
            it -> {
              for (var step : it.get("steps")) {
                if (step.has("duration")) {
                  ((tools.jackson.databind.node.ObjectNode) step.get("duration"))
                      .put("unit", "working-days")
                      .put("amount", 3);
                }
              }
            });
    var friday = LocalDate.of(2026, 11, 13);

    var due = schedule(inDays, TimeReading.FROM_START, friday, Map.of(), USUAL);

    assertThat(day(due, "datos")).contains(LocalDate.of(2026, 11, 19));
  }

  private static Optional<LocalDate> day(Map<String, DueDay> due, String step) {
    return Objects.requireNonNull(due.get(step)).findDay();
  }

  private static List<LocalDate> days(
      String code, TimeReading reading, Map<String, LocalDate> done, WorkingCalendar calendar) {
    return due(code, reading, done, calendar).values().stream()
        .map(it -> it.findDay().orElseThrow())
        .toList();
  }

  private static Map<String, DueDay> due(
      String code, TimeReading reading, Map<String, LocalDate> done, WorkingCalendar calendar) {
    return schedule(MethodologyWorld.of(code), reading, START, done, calendar);
  }

  private static Map<String, DueDay> schedule(
      Methodology methodology,
      TimeReading reading,
      LocalDate start,
      Map<String, LocalDate> done,
      WorkingCalendar calendar) {
    return new StepSchedule(methodology, reading, start, done, calendar).dueDays();
  }
}
