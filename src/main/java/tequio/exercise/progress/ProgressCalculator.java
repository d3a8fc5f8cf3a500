package tequio.exercise.progress;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import tequio.exercise.content.Exercise;
import tequio.exercise.content.Exercise.SkippedStep;
import tequio.exercise.content.ProductDelivery;
import tequio.exercise.content.StepClosing;
import tequio.kernel.Text;
import tequio.methodology.content.Methodology;
import tequio.methodology.content.MethodologyStep;
import tequio.methodology.schedule.DueDay;
import tequio.methodology.schedule.StepSchedule;
import tequio.profile.calendar.WorkingCalendar;

/** Computes how far each step of an exercise has come. The same facts always give the same. */
record ProgressCalculator(
    Exercise exercise,
    Methodology methodology,
    ExerciseFacts facts,
    WorkingCalendar calendar,
    LocalDate today) {

  List<StepProgress> steps() {
    var due =
        new StepSchedule(
                methodology,
                exercise.methodology().reading(),
                exercise.start().first(),
                closedDays(),
                calendar)
            .dueDays();
    var steps = new ArrayList<StepProgress>();
    for (var step : methodology.steps()) {
      steps.add(step(step, steps, Objects.requireNonNull(due.get(step.code()))));
    }
    return List.copyOf(steps);
  }

  private Map<String, LocalDate> closedDays() {
    return facts.closings().stream()
        .collect(toMap(StepClosing::step, it -> it.closed().last(), (first, later) -> later));
  }

  private StepProgress step(MethodologyStep step, List<StepProgress> before, DueDay due) {
    var closing =
        facts.closings().stream()
            .filter(it -> it.step().equals(step.code()))
            .reduce((first, later) -> later);
    var delivered = delivered(step);
    var left = left(step);
    boolean begun = isFree(step, before) || !delivered.isEmpty();
    var state = state(closing.isPresent(), left.isPresent(), begun);
    return new StepProgress(before.size() + 1, step, state, due, closing, delivered, left);
  }

  private Map<String, ProductDelivery> delivered(MethodologyStep step) {
    return facts.deliveries().stream()
        .filter(it -> step.products().stream().anyMatch(p -> p.code().equals(it.product())))
        .collect(toMap(ProductDelivery::product, it -> it, (first, later) -> later));
  }

  /** Whether the exercise has begun and nothing that the step waits for is open. */
  private boolean isFree(MethodologyStep step, List<StepProgress> before) {
    var waitsFor = methodology.waitsFor(step);
    return !exercise.start().first().isAfter(today)
        && before.stream()
            .filter(it -> waitsFor.contains(it.step().code()))
            .allMatch(StepProgress::isOver);
  }

  private static StepState state(boolean closed, boolean left, boolean begun) {
    if (closed) {
      return StepState.DONE;
    }
    if (left) {
      return StepState.SKIPPED;
    }
    return begun ? StepState.UNDER_WAY : StepState.TO_DO;
  }

  /** Why a step is left out: because it says so, or because the exercise stops before it. */
  private Optional<Text> left(MethodologyStep step) {
    return exercise.skipped().stream()
        .filter(it -> it.step().equals(step.code()))
        .map(SkippedStep::reason)
        .findFirst()
        .or(() ->
            exercise.lastStep().filter(it -> isBehind(step, it.step())).map(SkippedStep::reason));
  }

  private boolean isBehind(MethodologyStep step, String last) {
    var codes = methodology.steps().stream().map(MethodologyStep::code).toList();
    return codes.contains(last) && codes.indexOf(last) < codes.indexOf(step.code());
  }
}
