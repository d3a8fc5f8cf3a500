package tequio.accounts.caller;

/** A signed-in person asked for a resource whose existence they may not learn (404). */
public final class HiddenResourceException extends RuntimeException {

  HiddenResourceException() {
    super("not yours", null, false, false);
  }

  /** Returns the exception for an address that names nothing. */
  public static HiddenResourceException nothing() {
    return new HiddenResourceException();
  }
}
