package tequio.gathering.content;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whether places of a gathering are taken beforehand. */
public enum RegistrationMode {
  /** Everybody comes as they like. */
  @JsonProperty("open-door")
  OPEN_DOOR,
  @JsonProperty("asked")
  ASKED
}
