package tequio.kernel;

import java.util.List;

/** Event that makes something public. Each becomes an entry of the public record. */
public interface PublicFact {

  /** Returns the subject; its kind names the schema of the body. */
  SubjectReference subject();

  /** Returns the version of the subject that this fact publishes, from 1. */
  int version();

  Provenance provenance();

  /** Returns the complete published content, from which all derived data can be rebuilt. */
  Record body();

  /** Returns the other governments whose pages show this fact too. */
  default List<GovernmentKey> alsoOf() {
    return List.of();
  }
}
