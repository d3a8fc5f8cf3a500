package tequio.ratelimit;

/** A client exceeded a rate limit. */
public final class RateLimitExceededException extends RuntimeException {

  private final Limit limit;
  private final int seconds;

  RateLimitExceededException(Limit limit, int seconds) {
    super("too often: " + limit + ", " + seconds + " s", null, false, false);
    this.limit = limit;
    this.seconds = seconds;
  }

  public Limit limit() {
    return limit;
  }

  /** Seconds until a further request is accepted. */
  public int seconds() {
    return seconds;
  }
}
