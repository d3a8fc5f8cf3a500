package tequio.exercise.content;

import com.fasterxml.jackson.annotation.JsonProperty;
import tequio.kernel.PartialDate;
import tequio.kernel.Text;

/** That an exercise ended, was interrupted by a party that leaves, or went on again. */
public record ExerciseChange(ExerciseTransition transition, PartialDate happened, Text reason) {

  /** What happened to it. */
  public enum ExerciseTransition {
    @JsonProperty("close")
    CLOSE,
    @JsonProperty("interrupt")
    INTERRUPT,
    @JsonProperty("resume")
    RESUME
  }
}
