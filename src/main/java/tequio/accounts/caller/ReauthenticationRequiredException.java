package tequio.accounts.caller;

/** A sensitive request came from a session whose last proof of identity is too old. */
public final class ReauthenticationRequiredException extends RuntimeException {

  public ReauthenticationRequiredException() {
    super("not fresh", null, false, false);
  }
}
