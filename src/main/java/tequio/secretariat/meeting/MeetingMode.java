package tequio.secretariat.meeting;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How the members of the secretariat attend a session. */
public enum MeetingMode {
  @JsonProperty("in-person")
  IN_PERSON,
  @JsonProperty("remote")
  REMOTE,
  @JsonProperty("hybrid")
  HYBRID
}
