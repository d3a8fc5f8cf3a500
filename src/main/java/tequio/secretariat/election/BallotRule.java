package tequio.secretariat.election;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How an elector marks a ballot. */
public enum BallotRule {
  /** One candidate. */
  @JsonProperty("plurality")
  PLURALITY,
  /** As many candidates as the elector approves of. */
  @JsonProperty("approval")
  APPROVAL
}
