package tequio.problem.content;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Part of a problem tree: the problem itself, what causes it, what follows from it. */
public enum TreeSide {
  @JsonProperty("trunk")
  TRUNK,
  @JsonProperty("cause")
  CAUSE,
  @JsonProperty("effect")
  EFFECT;

  /** The word by which files, addresses and tables call it. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<TreeSide> find(String word) {
    return Stream.of(values()).filter(it -> it.word().equals(word)).findFirst();
  }
}
