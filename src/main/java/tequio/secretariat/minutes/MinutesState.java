package tequio.secretariat.minutes;

/** States of minutes. */
public enum MinutesState {
  IN_COMMENT,
  APPROVED
}
