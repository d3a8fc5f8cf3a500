package tequio.accounts.caller;

/** Somebody asked for what is another's: they are told that there is nothing. */
public final class HiddenResourceException extends RuntimeException {

  HiddenResourceException() {
    super("not yours", null, false, false);
  }

  /** What the address names is nothing at all. */
  public static HiddenResourceException nothing() {
    return new HiddenResourceException();
  }
}
