package tequio.ratelimit;

import tequio.kernel.Page;

/** Says that too many requests came from the client's network and when to try again. */
public record RateLimitExceededPage(Limit limit, int seconds) implements Page {

  @Override
  public int status() {
    return 429;
  }
}
