package tequio.secretariat.meeting;

/** States of a session; each one but the first follows from a fact. */
public enum MeetingState {
  CALLED,
  OPEN,
  CLOSED,
  /** Ended without having been opened, because the quorum was not reached. */
  WITHOUT_QUORUM,
  CANCELLED
}
