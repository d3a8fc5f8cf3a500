package tequio.secretariat.content;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** In what role a person holds a seat. */
public enum SeatRole {
  @JsonProperty("principal")
  PRINCIPAL,
  @JsonProperty("alternate")
  ALTERNATE;

  public static Optional<SeatRole> find(String word) {
    return Stream.of(values()).filter(it -> it.word().equals(word)).findFirst();
  }

  /** Returns the word stored in the database. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
