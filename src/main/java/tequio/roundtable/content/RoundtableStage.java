package tequio.roundtable.content;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Stages of a working table in their order; the facilitator opens and closes each. */
public enum RoundtableStage {
  /** People write problems on cards. */
  PROBLEMS,
  /** Cards about the same are put together. */
  GROUPING,
  /** People put dots on groups. */
  PRIORITY,
  /** Causes and effects of what has priority. */
  TREE,
  /** People score alternatives. */
  ALTERNATIVES,
  /** Chosen alternatives become sentences. */
  COMMITMENTS;

  /** As it is stored and as addresses name it. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<RoundtableStage> find(String word) {
    return Stream.of(values()).filter(it -> it.word().equals(word)).findFirst();
  }

  /** Whether people take part in it with their telephones. */
  public boolean isByPhone() {
    return this == PROBLEMS || this == PRIORITY || this == ALTERNATIVES;
  }
}
