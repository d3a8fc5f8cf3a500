package tequio.accounts.caller;

/** Nobody asked for what only somebody may see. */
public final class NotAuthenticatedException extends RuntimeException {

  NotAuthenticatedException() {
    super("not signed in", null, false, false);
  }
}
