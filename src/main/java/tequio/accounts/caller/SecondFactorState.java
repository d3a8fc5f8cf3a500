package tequio.accounts.caller;

/** Whether a signed-in person still has to give or to set up a second factor. */
public enum SecondFactorState {
  /** Given, or not asked for. */
  DONE,
  /**
   * There is one, and it was not given in this session: until then they are nobody in particular.
   */
  OWED,
  /** What they are asks for one, and they have none yet. */
  TO_SET_UP
}
