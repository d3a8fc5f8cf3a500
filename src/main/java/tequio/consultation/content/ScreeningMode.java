package tequio.consultation.content;

import com.fasterxml.jackson.annotation.JsonProperty;

/** When a submission becomes public. */
public enum ScreeningMode {
  /** At once; what breaks the rules is removed afterwards. */
  @JsonProperty("at-once")
  AT_ONCE,
  /** After somebody of the convener read it. */
  @JsonProperty("screened")
  SCREENED
}
