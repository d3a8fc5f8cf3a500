package tequio.consultation.content;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Rule that a removed submission breaks. */
public enum RemovalReason {
  @JsonProperty("insult")
  INSULT,
  /** Data with which somebody else can be recognised or reached. */
  @JsonProperty("personal-data")
  PERSONAL_DATA,
  @JsonProperty("accusation")
  ACCUSATION,
  @JsonProperty("advertising")
  ADVERTISING,
  @JsonProperty("no-relation")
  NO_RELATION,
  @JsonProperty("unreadable")
  UNREADABLE,
  @JsonProperty("repeated")
  REPEATED,
  /** Whoever sent it asked for it. */
  @JsonProperty("own-request")
  OWN_REQUEST
}
