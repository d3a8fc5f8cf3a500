package tequio.httpclient;

/** Why an address was not asked, or its answer not taken. */
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
