package tequio.ratelimit;

import java.time.Clock;

/** Rate limits that count, for tests of what they refuse. */
public final class RateLimiters {

  public static RateLimiter counting(Clock clock) {
    return new RateLimiter(new ClientNetwork(""), clock, true);
  }

  private RateLimiters() {}
}
