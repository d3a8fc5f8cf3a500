package tequio.secretariat.election;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Who comes first of candidates with as many votes, as declared before the election. */
public enum TieRule {
  /** Who was registered earlier as a candidate. */
  @JsonProperty("earlier-registration")
  EARLIER_REGISTRATION,
  /** A draw by SHA-256 over the election, all votes and the candidate: anybody can repeat it. */
  @JsonProperty("draw")
  DRAW
}
