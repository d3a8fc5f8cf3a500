package tequio.web.transfer;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.util.concurrent.TimeUnit;
import tequio.capacity.Capacity;

/** Minimum transfer rate of a connection; only time spent waiting for the peer counts. */
final class Pace {

  /** The peer is slower than the slowest rate allowed. */
  static final class TooSlowException extends IOException {
    TooSlowException() {
      super("slower than " + Capacity.SLOWEST_RATE.words() + " per second");
    }
  }

  /** A read or a write. */
  interface Transfer {
    int run() throws IOException;
  }

  private static final long PATIENCE = TimeUnit.SECONDS.toNanos(Capacity.PATIENCE.amount());

  /** Bytes that must be transferred within the patience. */
  private static final long ENOUGH = Capacity.PATIENCE.amount() * Capacity.SLOWEST_RATE.amount();

  private long waited;
  private long moved;

  @CanIgnoreReturnValue
  int measure(Transfer transfer) throws IOException {
    long begun = System.nanoTime();
    int bytes;
    try {
      bytes = transfer.run();
    } catch (IOException failed) {
      throw failed.getCause() instanceof SocketTimeoutException ? new TooSlowException() : failed;
    }
    waited += System.nanoTime() - begun;
    moved += Math.max(0, bytes);
    if (waited > PATIENCE) {
      refuseSlower();
    }
    return bytes;
  }

  /** Refuses a slow transfer or starts a new measurement, so that earlier speed does not count. */
  private void refuseSlower() throws TooSlowException {
    if (moved < ENOUGH) {
      throw new TooSlowException();
    }
    waited = 0;
    moved = 0;
  }
}
