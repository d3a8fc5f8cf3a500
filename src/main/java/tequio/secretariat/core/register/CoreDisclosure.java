package tequio.secretariat.core.register;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/** What of a participant is public, by the participant's own choice. */
public enum CoreDisclosure {
  /** Name, type and sector. */
  @JsonProperty("name")
  NAME,
  /** Type and sector. */
  @JsonProperty("type")
  TYPE,
  /** Nothing but that there is one more. */
  @JsonProperty("count")
  COUNT;

  /** Returns the word stored in the database. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  static CoreDisclosure of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }
}
