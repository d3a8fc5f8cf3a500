package tequio.kernel;

import java.util.List;

/** Event that makes something public. Each becomes an entry of the public record. */
public interface PublicFact {

  /** What it is about; its kind names the schema of the body. */
  SubjectReference subject();

  /** Which version of the subject it publishes, from 1. */
  int version();

  Provenance provenance();

  /** What becomes public, whole: from it alone everything derived can be built again. */
  Record body();

  /** Other governments whose pages show it too. */
  default List<GovernmentKey> alsoOf() {
    return List.of();
  }
}
