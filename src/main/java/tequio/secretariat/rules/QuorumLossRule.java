package tequio.secretariat.rules;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What follows when the quorum is lost during a session. */
public enum QuorumLossRule {
  /** The session may go on, without decisions. */
  @JsonProperty("stops-decisions")
  STOPS_DECISIONS,
  /** Who was present at the opening counts until the close. */
  @JsonProperty("continues")
  CONTINUES
}
