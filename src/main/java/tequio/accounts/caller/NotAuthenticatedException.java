package tequio.accounts.caller;

/** A request without a session asked for a page that needs one. */
public final class NotAuthenticatedException extends RuntimeException {

  NotAuthenticatedException() {
    super("not signed in", null, false, false);
  }
}
