package tequio.kernel;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;

/** Generates UUIDs of version 7 (RFC 9562, 5.7): 48 bits of milliseconds and 74 random bits. */
public final class Uuid7 {

  private static final SecureRandom RANDOM = new SecureRandom();

  public static UUID next(Clock clock) {
    long time = clock.millis() << 16;
    long high = time | 0x7000L | RANDOM.nextLong() & 0xFFFL;
    long low = 0x8000_0000_0000_0000L | RANDOM.nextLong() >>> 2;
    return new UUID(high, low);
  }

  private Uuid7() {}
}
