package tequio.plan.progress;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Judgement of a verification about the evidence. */
public enum Verdict {
  @JsonProperty("in-review")
  IN_REVIEW,
  @JsonProperty("accepted")
  ACCEPTED,
  /** With a reason, always. */
  @JsonProperty("not-accepted")
  NOT_ACCEPTED
}
