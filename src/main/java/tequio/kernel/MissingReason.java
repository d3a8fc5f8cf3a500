package tequio.kernel;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Reason why a value is missing. None of them counts as zero or enters an average. */
public enum MissingReason {
  /** Nobody found it in the sources: it may well exist. */
  @JsonProperty("not-seen")
  NOT_SEEN,
  /** It cannot exist here. */
  @JsonProperty("not-applicable")
  NOT_APPLICABLE,
  /** Nobody has looked yet. */
  @JsonProperty("not-reviewed")
  NOT_REVIEWED
}
