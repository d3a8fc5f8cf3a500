package tequio.secretariat.content;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How somebody came to a seat. */
public enum AppointmentMode {
  /** The members of the sector voted. */
  @JsonProperty("election")
  ELECTION,
  /** The members of the sector agreed without a vote. */
  @JsonProperty("consensus")
  CONSENSUS,
  /** The institution that has the seat named somebody. */
  @JsonProperty("designation")
  DESIGNATION,
  /** The office itself has the seat. */
  @JsonProperty("by-office")
  BY_OFFICE,
  /** Takes the place of somebody before the end of the term. */
  @JsonProperty("substitution")
  SUBSTITUTION
}
