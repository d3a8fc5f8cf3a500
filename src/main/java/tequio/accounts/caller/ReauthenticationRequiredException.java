package tequio.accounts.caller;

/** Somebody asked for a sensitive act who showed who they are too long ago. */
public final class ReauthenticationRequiredException extends RuntimeException {

  public ReauthenticationRequiredException() {
    super("not fresh", null, false, false);
  }
}
