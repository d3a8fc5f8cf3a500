package tequio.kernel;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Reason why a value is missing. None of them counts as zero or enters an average. */
public enum MissingReason {
  /** Not found in the sources, but it may exist. */
  @JsonProperty("not-seen")
  NOT_SEEN,
  /** The value cannot exist in this case. */
  @JsonProperty("not-applicable")
  NOT_APPLICABLE,
  /** The sources have not been searched yet. */
  @JsonProperty("not-reviewed")
  NOT_REVIEWED
}
