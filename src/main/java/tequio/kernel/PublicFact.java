package tequio.kernel;

/** An event that makes something public. Every one becomes an entry of the public record. */
public interface PublicFact {

  /** What it is about. */
  Ref subject();

  /** Which version of the subject it publishes, from 1. */
  int version();

  Provenance provenance();
}
