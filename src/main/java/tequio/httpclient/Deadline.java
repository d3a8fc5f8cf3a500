package tequio.httpclient;

import java.net.SocketTimeoutException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Deadline of a whole exchange, which slow progress does not extend. */
record Deadline(Clock clock, Instant end) {

  /** What is left, never 0, which sockets take for ever. */
  int milliseconds() throws SocketTimeoutException {
    long left = Duration.between(clock.instant(), end).toMillis();
    if (left <= 0) {
      throw new SocketTimeoutException();
    }
    return Math.toIntExact(left);
  }
}
