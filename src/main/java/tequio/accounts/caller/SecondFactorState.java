package tequio.accounts.caller;

/** Whether a signed-in person still has to give or to set up a second factor. */
public enum SecondFactorState {
  /** Given, or not required. */
  DONE,
  /** Set up but not given in this session; until then the person has no role. */
  OWED,
  /** Required by a role but not set up yet. */
  TO_SET_UP
}
