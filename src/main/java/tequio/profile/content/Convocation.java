package tequio.profile.content;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Who convenes which kind of event. */
public record Convocation(ConvenedAct act, Convener convener) {

  /** Kind of event. */
  public enum ConvenedAct {
    @JsonProperty("declaration")
    DECLARATION,
    @JsonProperty("awareness")
    AWARENESS,
    /** Meeting in which each sector elects its members. */
    @JsonProperty("election")
    ELECTION,
    @JsonProperty("session")
    SESSION,
    @JsonProperty("working-table")
    WORKING_TABLE,
    @JsonProperty("presentation")
    PRESENTATION,
    @JsonProperty("monitoring")
    MONITORING,
    @JsonProperty("evaluation")
    EVALUATION
  }

  /** Who convenes it. */
  public enum Convener {
    @JsonProperty("government")
    GOVERNMENT,
    @JsonProperty("authority")
    AUTHORITY,
    @JsonProperty("secretariat")
    SECRETARIAT,
    @JsonProperty("facilitator")
    FACILITATOR,
    @JsonProperty("civil-society")
    CIVIL_SOCIETY
  }
}
