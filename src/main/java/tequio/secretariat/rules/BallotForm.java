package tequio.secretariat.rules;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whether the vote of each seat is public. */
public enum BallotForm {
  @JsonProperty("named")
  NAMED,
  @JsonProperty("secret")
  SECRET
}
