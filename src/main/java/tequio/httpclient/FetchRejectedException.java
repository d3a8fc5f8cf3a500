package tequio.httpclient;

/** An address was not fetched, or its response was refused, with the reason. */
public final class FetchRejectedException extends Exception {

  /** Reasons. They do not reveal whether a service exists behind a private address. */
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
