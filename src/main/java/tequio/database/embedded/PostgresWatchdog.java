package tequio.database.embedded;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Checks twice a second that PostgreSQL runs and restarts it; failures are retried. */
final class PostgresWatchdog {

  private static final Logger LOG = LoggerFactory.getLogger(PostgresWatchdog.class);
  private static final Duration PAUSE = Duration.ofMillis(500);

  private final Thread thread;
  private volatile boolean stopped;

  PostgresWatchdog(Runnable look) {
    this.thread = Thread.ofPlatform().name("postgresql-watch").daemon().unstarted(() -> run(look));
  }

  void start() {
    thread.start();
  }

  /**
   * Stops the watchdog and waits for a running check, so that nothing is restarted during shutdown.
   */
  void stop() {
    stopped = true;
    thread.interrupt();
    try {
      thread.join();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private void run(Runnable look) {
    while (!stopped) {
      try {
        Thread.sleep(PAUSE);
        look.run();
      } catch (InterruptedException interrupted) {
        return;
      } catch (RuntimeException failed) {
        LOG.warn("PostgreSQL is not back yet: {}", failed.getMessage());
      }
    }
  }
}
