package tequio.ratelimit;

import tequio.kernel.Page;

/** That so many questions came from nearby that this one has to wait. */
public record RateLimitExceededPage(Limit limit, int seconds) implements Page {

  @Override
  public int status() {
    return 429;
  }
}
