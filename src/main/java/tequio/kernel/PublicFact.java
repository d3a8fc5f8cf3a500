package tequio.kernel;

/** An event that makes something public. Every one becomes an entry of the public record. */
public interface PublicFact {

  /** What it is about; its kind names the schema of the body. */
  Ref subject();

  /** Which version of the subject it publishes, from 1. */
  int version();

  Provenance provenance();

  /** What becomes public, whole: from it alone everything derived can be built again. */
  Record body();
}
