package tequio.web.transfer;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.util.concurrent.TimeUnit;
import tequio.capacity.Capacity;

/** Minimum transfer rate of a connection; only time spent waiting for the peer counts. */
final class Pace {

  /** The other side is slower than the slowest rate. */
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

  /** In the time of the patience. */
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

  /** What came fast before is no credit for what comes slowly now. */
  private void refuseSlower() throws TooSlowException {
    if (moved < ENOUGH) {
      throw new TooSlowException();
    }
    waited = 0;
    moved = 0;
  }
}
