package tequio.exercise.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tequio.exercise.ExerciseWorld;
import tequio.exercise.content.Exercise;
import tequio.exercise.content.Exercise.SkippedStep;
import tequio.exercise.content.ProductDelivery;
import tequio.exercise.content.StepClosing;
import tequio.kernel.PartialDate;
import tequio.kernel.Text;
import tequio.methodology.MethodologyWorld;
import tequio.methodology.content.Methodology.TimeReading;
import tequio.profile.ProfileWorld;
import tequio.profile.calendar.WorkingCalendar;

/** How far the steps of an exercise have come, from its facts alone. */
class ProgressCalculatorTest {

  private static final LocalDate START = LocalDate.of(2026, 1, 12);
  private static final Exercise CIMTRA =
      ExerciseWorld.exercise("cimtra", TimeReading.CUMULATIVE, START);

  @Test
  void on_its_first_day_the_first_step_is_under_way_and_the_rest_are_to_do() {
    assertThat(states(CIMTRA, ExerciseFacts.NONE, START))
        .containsExactly(
            StepState.UNDER_WAY,
            StepState.TO_DO,
            StepState.TO_DO,
            StepState.TO_DO,
            StepState.TO_DO);
  }

  @Test
  void before_that_day_nothing_is_under_way() {
    assertThat(states(CIMTRA, ExerciseFacts.NONE, START.minusDays(1)))
        .containsOnly(StepState.TO_DO);
  }

  @Test
  void a_step_that_is_closed_opens_the_next_one_and_moves_its_day() {
    var steps = steps(CIMTRA, closed("pre-constitutiva", "2026-02-02"), LocalDate.of(2026, 2, 3));

    assertThat(steps)
        .extracting(StepProgress::state)
        .startsWith(StepState.DONE, StepState.UNDER_WAY);
    assertThat(steps.get(1).due().findDay()).contains(LocalDate.of(2026, 6, 2));
  }

  @Test
  void lateness_is_computed_and_a_step_that_is_done_is_not_late() {
    var late = LocalDate.of(2026, 3, 13);
    assertThat(steps(CIMTRA, ExerciseFacts.NONE, late).getFirst().isLate(late)).isTrue();

    var done = steps(CIMTRA, closed("pre-constitutiva", "2026-03-13"), late).getFirst();
    assertThat(done.isLate(late)).isFalse();
    var inTime = LocalDate.of(2026, 3, 12);
    assertThat(steps(CIMTRA, ExerciseFacts.NONE, inTime).getFirst().isLate(inTime)).isFalse();
  }

  @Test
  void a_later_delivery_replaces_the_one_before() {
    var facts =
        new ExerciseFacts(
            List.of(delivery("diagnostico", "El primero"), delivery("diagnostico", "El segundo")),
            List.of(),
            List.of());

    var first = steps(CIMTRA, facts, START).getFirst();

    assertThat(Objects.requireNonNull(first.delivered().get("diagnostico")).what())
        .isEqualTo(Text.spanish("El segundo"));
    assertThat(first.missing()).hasSize(2);
  }

  @Test
  void what_was_delivered_early_is_under_way() {
    var facts = new ExerciseFacts(List.of(delivery("plan-ga", "El plan")), List.of(), List.of());

    assertThat(states(CIMTRA, facts, START)).element(2).isEqualTo(StepState.UNDER_WAY);
  }

  @Test
  void an_exercise_may_skip_a_step_and_stop_after_one() {
    var shorter =
        new Exercise(
            CIMTRA.title(),
            CIMTRA.methodology(),
            CIMTRA.start(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            Optional.empty(),
            List.of(),
            List.of(),
            List.of(),
            List.of(new SkippedStep("pre-constitutiva", Text.spanish("Ya se hizo en 2024."))),
            Optional.of(new SkippedStep("diseno", Text.spanish("Solo se quiere el plan."))),
            List.of());

    assertThat(states(shorter, ExerciseFacts.NONE, START))
        .containsExactly(
            StepState.SKIPPED,
            StepState.UNDER_WAY,
            StepState.TO_DO,
            StepState.SKIPPED,
            StepState.SKIPPED);
  }

  private static List<StepState> states(Exercise exercise, ExerciseFacts facts, LocalDate today) {
    return steps(exercise, facts, today).stream().map(StepProgress::state).toList();
  }

  private static List<StepProgress> steps(Exercise exercise, ExerciseFacts facts, LocalDate today) {
    return new ProgressCalculator(
            exercise,
            MethodologyWorld.of(exercise.methodology().code()),
            facts,
            WorkingCalendar.of(ProfileWorld.GENERIC),
            today)
        .steps();
  }

  private static ExerciseFacts closed(String step, String day) {
    var closing = new StepClosing(step, new PartialDate(day), List.of(), Optional.empty());
    return new ExerciseFacts(List.of(), List.of(closing), List.of());
  }

  private static ProductDelivery delivery(String product, String what) {
    return new ProductDelivery(
        product, Text.spanish(what), PartialDate.of(START), Optional.empty());
  }
}
