package tequio.web.transfer;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import tequio.capacity.Capacity;

/**
 * Memory budget shared by requests: a request that exceeds it waits briefly and is then refused.
 */
final class MemoryPool {

  private static final long KILOBYTE = 1L << 10;
  private static final long WAIT_SECONDS = 2;

  private final Semaphore kilobytes;

  MemoryPool(Capacity share) {
    kilobytes = new Semaphore((int) (share.amount() / KILOBYTE), true);
  }

  Lease open() {
    return new Lease();
  }

  /** Memory reserved by one request until it is closed. */
  final class Lease implements AutoCloseable {

    private int held;

    /**
     * Reserves memory up to a total of {@code bytes}.
     *
     * @return false if it is not available in time; then nothing more is reserved
     */
    boolean covers(long bytes) {
      int wanted = (int) Math.ceilDiv(Math.max(0, bytes), KILOBYTE) - held;
      if (wanted <= 0) {
        return true;
      }
      try {
        if (!kilobytes.tryAcquire(wanted, WAIT_SECONDS, TimeUnit.SECONDS)) {
          return false;
        }
      } catch (InterruptedException ended) {
        Thread.currentThread().interrupt();
        return false;
      }
      held += wanted;
      return true;
    }

    @Override
    public void close() {
      kilobytes.release(held);
      held = 0;
    }
  }
}
