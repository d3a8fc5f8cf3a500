package tequio.exercise.content;

import com.fasterxml.jackson.annotation.JsonProperty;
import tequio.kernel.Text;

/** A mechanism of participation or of accountability that a government has already. */
public record ExistingMechanism(Text name, MechanismPurpose purpose, Text reach) {

  /** What it serves. */
  public enum MechanismPurpose {
    @JsonProperty("participation")
    PARTICIPATION,
    @JsonProperty("accountability")
    ACCOUNTABILITY
  }
}
