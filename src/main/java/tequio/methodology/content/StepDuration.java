package tequio.methodology.content;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How long a step takes, in months, days or working days. */
public record StepDuration(int amount, DurationUnit unit) {

  /** In what it is counted. */
  public enum DurationUnit {
    @JsonProperty("months")
    MONTHS,
    @JsonProperty("days")
    DAYS,
    @JsonProperty("working-days")
    WORKING_DAYS
  }
}
