package tequio.publishing.state;

/** State of a version of a document. */
public enum DocumentState {
  DRAFTED,
  DISCARDED,
  IN_FORCE,
  REPLACED,
  /** Its words were erased by mandate of law; that there was one stays. */
  ERASED
}
