package tequio.publishing.state;

/** Where a version of a document stands. */
public enum DocumentState {
  DRAFTED,
  DISCARDED,
  IN_FORCE,
  REPLACED,
  /** Its words were erased by mandate of law; that there was one stays. */
  ERASED
}
