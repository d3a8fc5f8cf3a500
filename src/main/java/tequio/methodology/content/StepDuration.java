package tequio.methodology.content;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Duration of a step in months, days or working days. */
public record StepDuration(int amount, DurationUnit unit) {

  /** Unit of a duration. */
  public enum DurationUnit {
    @JsonProperty("months")
    MONTHS,
    @JsonProperty("days")
    DAYS,
    @JsonProperty("working-days")
    WORKING_DAYS
  }
}
