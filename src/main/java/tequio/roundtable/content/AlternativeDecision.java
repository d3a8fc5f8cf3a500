package tequio.roundtable.content;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a table decided about an alternative. */
public enum AlternativeDecision {
  @JsonProperty("chosen")
  CHOSEN,
  /** Another one holds it now. */
  @JsonProperty("merged")
  MERGED,
  @JsonProperty("left")
  LEFT;

  /** As it is stored and sent. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<AlternativeDecision> find(String word) {
    return Stream.of(values()).filter(it -> it.word().equals(word)).findFirst();
  }
}
