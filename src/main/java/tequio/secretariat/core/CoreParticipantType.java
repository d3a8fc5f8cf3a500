package tequio.secretariat.core;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/** What sort of participant joins a civil-society core. */
public enum CoreParticipantType {
  @JsonProperty("person")
  PERSON,
  @JsonProperty("organisation")
  ORGANISATION,
  /** Group without a legal form. */
  @JsonProperty("collective")
  COLLECTIVE;

  /** Returns the word stored in the database. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Returns the type stored as this word. */
  public static CoreParticipantType of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }
}
