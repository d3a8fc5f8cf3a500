package tequio.secretariat.meeting;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Types of sessions. */
public enum MeetingType {
  @JsonProperty("ordinary")
  ORDINARY,
  @JsonProperty("extraordinary")
  EXTRAORDINARY,
  /** Convened because an earlier session had no quorum. */
  @JsonProperty("second-call")
  SECOND_CALL
}
