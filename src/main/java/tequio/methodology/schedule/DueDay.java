package tequio.methodology.schedule;

import java.time.LocalDate;
import java.util.Optional;
import tequio.methodology.content.StepDuration;

/** Due day of a step with its derivation. */
public sealed interface DueDay {

  /**
   * Known due day.
   *
   * @param base day from which the term was counted
   * @param step code of the step that ended on that day; empty for the start of the exercise
   * @param expected whether that step is not done yet, so that its own due day was used
   * @param counted end of the term; the due day is this day or the next working day
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

  /** Depends on a step that is not done and has no due day. */
  record Waiting(String step) implements DueDay {}

  /** The methodology gives the step no term. */
  record NoTerm() implements DueDay {}

  /** Due day; empty if there is none. */
  default Optional<LocalDate> findDay() {
    return switch (this) {
      case On it -> Optional.of(it.day());
      case Waiting it -> Optional.empty();
      case NoTerm it -> Optional.empty();
    };
  }
}
