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

  /** As it is stored. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** As addresses name it. */
  public String segment() {
    return switch (this) {
      case PROBLEMS -> "problemas";
      case GROUPING -> "grupos";
      case PRIORITY -> "prioridad";
      case TREE -> "arbol";
      case ALTERNATIVES -> "alternativas";
      case COMMITMENTS -> "compromisos";
    };
  }

  /** Finds the stage that an address names. */
  public static Optional<RoundtableStage> findBySegment(String segment) {
    return Stream.of(values()).filter(it -> it.segment().equals(segment)).findFirst();
  }

  /** Finds the stage that is stored as this word. */
  public static Optional<RoundtableStage> find(String word) {
    return Stream.of(values()).filter(it -> it.word().equals(word)).findFirst();
  }

  /** Whether people take part in it with their telephones. */
  public boolean isByPhone() {
    return this == PROBLEMS || this == PRIORITY || this == ALTERNATIVES;
  }
}
