package tequio.secretariat.content;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/** In what role a person holds a seat. */
public enum SeatRole {
  @JsonProperty("principal")
  PRINCIPAL,
  @JsonProperty("alternate")
  ALTERNATE;

  /** Returns the word stored in the database. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
