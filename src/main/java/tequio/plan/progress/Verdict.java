package tequio.plan.progress;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What whoever verifies says of the proof. */
public enum Verdict {
  @JsonProperty("in-review")
  IN_REVIEW,
  @JsonProperty("accepted")
  ACCEPTED,
  /** With a reason, always. */
  @JsonProperty("not-accepted")
  NOT_ACCEPTED
}
