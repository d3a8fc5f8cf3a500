package tequio.secretariat.core;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/** Field in which a participant of a civil-society core is active. */
public enum CoreSector {
  @JsonProperty("neighbourhood")
  NEIGHBOURHOOD,
  @JsonProperty("education")
  EDUCATION,
  @JsonProperty("culture")
  CULTURE,
  @JsonProperty("environment")
  ENVIRONMENT,
  @JsonProperty("health")
  HEALTH,
  @JsonProperty("human-rights")
  HUMAN_RIGHTS,
  @JsonProperty("women")
  WOMEN,
  @JsonProperty("youth")
  YOUTH,
  @JsonProperty("indigenous-peoples")
  INDIGENOUS_PEOPLES,
  @JsonProperty("economy")
  ECONOMY,
  @JsonProperty("transparency")
  TRANSPARENCY,
  @JsonProperty("other")
  OTHER;

  /** Returns the word stored in the database. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Returns the sector stored as this word. */
  public static CoreSector of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
