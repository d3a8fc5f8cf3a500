package tequio.accounts.caller;

/** Somebody asked for what is another's: they are told that there is nothing. */
public final class NotYours extends RuntimeException {

  NotYours() {
    super("not yours", null, false, false);
  }

  /** What the address names is nothing at all. */
  public static NotYours nothing() {
    return new NotYours();
  }
}
