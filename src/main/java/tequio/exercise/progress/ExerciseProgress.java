package tequio.exercise.progress;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import tequio.exercise.content.Exercise;
import tequio.exercise.content.ExerciseChange;
import tequio.kernel.SubjectReference;
import tequio.methodology.MethodologyEdition;
import tequio.profile.ProfileInForce;

/**
 * How far an exercise has come on a day, computed from what was stated about it.
 *
 * @param profile that held on the day it started
 */
public record ExerciseProgress(
    SubjectReference document,
    int version,
    Exercise exercise,
    MethodologyEdition methodology,
    ProfileInForce profile,
    ExerciseFacts facts,
    List<StepProgress> steps,
    LocalDate today) {

  public ExerciseState state() {
    var began = hasBegun() ? ExerciseState.UNDER_WAY : ExerciseState.PREPARING;
    return change()
        .map(it ->
            switch (it.transition()) {
              case CLOSE -> ExerciseState.CLOSED;
              case INTERRUPT -> ExerciseState.INTERRUPTED;
              case RESUME -> began;
            })
        .orElse(began);
  }

  /** The last thing that happened to the exercise as a whole. */
  public Optional<ExerciseChange> change() {
    return facts.changes().stream().reduce((earlier, later) -> later);
  }

  public boolean isRunning() {
    return state() == ExerciseState.PREPARING || state() == ExerciseState.UNDER_WAY;
  }

  public boolean hasBegun() {
    return !exercise.start().first().isAfter(today);
  }

  /** Whether every step is done or left out. */
  public boolean isComplete() {
    return current().isEmpty();
  }

  /** The first step that is neither done nor left out. */
  public Optional<StepProgress> current() {
    return steps.stream().filter(it -> !it.isOver()).findFirst();
  }

  public Optional<StepProgress> step(String code) {
    return steps.stream().filter(it -> it.step().code().equals(code)).findFirst();
  }

  /** The step that a product belongs to. */
  public Optional<StepProgress> stepOf(String product) {
    return steps.stream()
        .filter(it -> it.step().products().stream().anyMatch(p -> p.code().equals(product)))
        .findFirst();
  }

  /** The latest due day there is. */
  public Optional<LocalDate> end() {
    return steps.stream().flatMap(it -> it.due().findDay().stream()).max(LocalDate::compareTo);
  }

  /** The last day of the administration that governed when it started, where the profile says. */
  public Optional<LocalDate> administrationEnds() {
    return profile.profile().term(exercise.start().first()).map(it -> it.leaves().last());
  }

  /** Whole months from its start to the end of the administration. */
  public Optional<Long> monthsLeft() {
    return administrationEnds()
        .map(it -> ChronoUnit.MONTHS.between(exercise.start().first(), it.plusDays(1)));
  }

  /** Whole months from its start to its last due day. */
  public Optional<Long> monthsNeeded() {
    return end().map(it -> ChronoUnit.MONTHS.between(exercise.start().first(), it));
  }

  /** Whether the administration ends before the last due day. */
  public boolean isShort() {
    return administrationEnds()
        .filter(last -> end().filter(it -> it.isAfter(last)).isPresent())
        .isPresent();
  }
}
