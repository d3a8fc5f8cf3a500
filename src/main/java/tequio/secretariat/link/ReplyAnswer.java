package tequio.secretariat.link;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Answers of the holder of a seat to a call. */
public enum ReplyAnswer {
  @JsonProperty("attends")
  ATTENDS,
  /** The other one who holds the seat comes. */
  @JsonProperty("alternate")
  ALTERNATE,
  /** Needs a reason. */
  @JsonProperty("absent")
  ABSENT;

  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<ReplyAnswer> find(String word) {
    return Stream.of(values()).filter(it -> it.word().equals(word)).findFirst();
  }
}
