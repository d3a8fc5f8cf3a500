package tequio.secretariat.procedure;

/** Parts of a procedure, each of which the rules of a secretariat may say themselves. */
public enum ProcedureField {
  SEATS,
  FACILITATOR,
  ORDINARY_NOTICE,
  EXTRAORDINARY_NOTICE,
  QUORUM,
  SECOND_CALL,
  QUORUM_LOSS,
  DECISION,
  BALLOT,
  MINUTES_DAYS,
  COMMENT_DAYS
}
