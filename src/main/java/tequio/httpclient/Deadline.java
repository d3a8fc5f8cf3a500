package tequio.httpclient;

import java.net.SocketTimeoutException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Deadline of a whole HTTP exchange, which slow progress does not extend. */
record Deadline(Clock clock, Instant end) {

  /**
   * Returns the remaining milliseconds, at least 1, because sockets take 0 as no timeout.
   *
   * @throws SocketTimeoutException if the deadline has passed
   */
  int milliseconds() throws SocketTimeoutException {
    long left = Duration.between(clock.instant(), end).toMillis();
    if (left <= 0) {
      throw new SocketTimeoutException();
    }
    return Math.toIntExact(left);
  }
}
