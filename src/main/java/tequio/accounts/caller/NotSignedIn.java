package tequio.accounts.caller;

/** Nobody asked for what only somebody may see. */
public final class NotSignedIn extends RuntimeException {

  NotSignedIn() {
    super("not signed in", null, false, false);
  }
}
