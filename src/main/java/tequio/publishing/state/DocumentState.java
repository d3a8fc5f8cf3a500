package tequio.publishing.state;

/** State of a version of a document. */
public enum DocumentState {
  DRAFTED,
  DISCARDED,
  IN_FORCE,
  REPLACED,
  /** Its content was erased by law; that there was a version stays known. */
  ERASED
}
