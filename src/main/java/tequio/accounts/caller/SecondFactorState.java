package tequio.accounts.caller;

/** Whether somebody who signed in still owes a second proof of who they are. */
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
