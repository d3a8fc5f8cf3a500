package tequio.roundtable.content;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Side of a tree of problems. */
public enum TableNodeSide {
  @JsonProperty("cause")
  CAUSE,
  @JsonProperty("effect")
  EFFECT;

  /** As it is stored and sent. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<TableNodeSide> find(String word) {
    return Stream.of(values()).filter(it -> it.word().equals(word)).findFirst();
  }
}
