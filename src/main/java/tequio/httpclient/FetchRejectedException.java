package tequio.httpclient;

/** An address was not fetched, or its response was refused, with the reason. */
public final class FetchRejectedException extends Exception {

  /** The reasons; none tells what lies behind an address that may not be asked. */
  public enum Why {
    NO_WEB_ADDRESS,
    NOT_PUBLIC,
    NO_ANSWER,
    TOO_LARGE,
    TOO_SLOW
  }

  private final Why why;

  FetchRejectedException(Why why) {
    super(why.name());
    this.why = why;
  }

  public Why why() {
    return why;
  }
}
