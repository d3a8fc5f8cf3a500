package tequio.accounts.caller;

/** A signed-in person asked for a resource whose existence they may not learn (404). */
public final class HiddenResourceException extends RuntimeException {

  HiddenResourceException() {
    super("not yours", null, false, false);
  }

  /** What the address names is nothing at all. */
  public static HiddenResourceException nothing() {
    return new HiddenResourceException();
  }
}
