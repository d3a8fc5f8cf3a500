package tequio.methodology.schedule;

import java.time.LocalDate;
import java.util.Optional;
import tequio.methodology.content.StepDuration;

/** The day on which a step is due, and how it was computed. */
public sealed interface DueDay {

  /**
   * A day of the calendar.
   *
   * @param base the day from which the term was counted
   * @param step code of the step whose end that day is; empty where it is the start of the exercise
   * @param expected whether that step is not done yet and its own due day was taken
   * @param counted where the term ends as it was counted; the due day is the working day that it is
   *     or that follows
   */
  record On(
      LocalDate day,
      LocalDate base,
      Optional<String> step,
      boolean expected,
      StepDuration duration,
      LocalDate counted)
      implements DueDay {

    public boolean isMoved() {
      return !day.equals(counted);
    }
  }

  /** It is counted from the end of a step that is not done and has no due day itself. */
  record Waiting(String step) implements DueDay {}

  /** The methodology gives the step no term. */
  record NoTerm() implements DueDay {}

  /** The day, where there is one. */
  default Optional<LocalDate> findDay() {
    return switch (this) {
      case On it -> Optional.of(it.day());
      case Waiting it -> Optional.empty();
      case NoTerm it -> Optional.empty();
    };
  }
}
