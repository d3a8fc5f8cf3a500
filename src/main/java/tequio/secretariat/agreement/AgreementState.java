package tequio.secretariat.agreement;

/** States of an agreement; each one but the first follows from a fact. */
public enum AgreementState {
  OPEN,
  DONE,
  REPLACED
}
