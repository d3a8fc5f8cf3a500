package tequio.plan.progress;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Judgement of a verification about the evidence. */
public enum Verdict {
  @JsonProperty("in-review")
  IN_REVIEW,
  @JsonProperty("accepted")
  ACCEPTED,
  /** Always with a reason. */
  @JsonProperty("not-accepted")
  NOT_ACCEPTED
}
