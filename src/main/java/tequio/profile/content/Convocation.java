package tequio.profile.content;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Who must convene what. */
public record Convocation(ConvenedAct act, Convener convener) {

  /** What people are called to. */
  public enum ConvenedAct {
    @JsonProperty("declaration")
    DECLARATION,
    @JsonProperty("awareness")
    AWARENESS,
    /** The gathering in which each sector elects its members. */
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

  /** Who calls. */
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
