package tequio.cache;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import tequio.database.Database;
import tequio.kernel.GovernmentKey;

/**
 * Listens to invalidations of other instances by PostgreSQL's LISTEN. While the connection is down
 * nothing is cached and the cache is emptied; a heartbeat each second detects a dead connection.
 */
@Component
class CacheInvalidationListener implements SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(CacheInvalidationListener.class);
  private static final int WAIT_MILLIS = 1_000;
  private static final int HEARTBEAT_MILLIS = 3_000;

  /**
   * Age from which the last heartbeat counts as lost, even if the thread is still blocked in a
   * call.
   */
  private static final long LATE_NANOS = Duration.ofSeconds(5).toNanos();

  private final Database database;
  private final PageCacheGenerations generations;
  private final AtomicBoolean running = new AtomicBoolean();
  private volatile boolean listening;
  private volatile long heartbeat = System.nanoTime();
  private @Nullable Thread ear;

  CacheInvalidationListener(Database database, PageCacheGenerations generations) {
    this.database = database;
    this.generations = generations;
  }

  /** Whether invalidations arrive; the cache may be used only then. */
  boolean isListening() {
    return listening && System.nanoTime() - heartbeat < LATE_NANOS;
  }

  @Override
  public void start() {
    running.set(true);
    ear = Thread.ofVirtual().name("hearing").start(this::hear);
  }

  @Override
  public void stop() {
    running.set(false);
    if (ear != null) {
      ear.interrupt();
    }
  }

  @Override
  public boolean isRunning() {
    return running.get();
  }

  private void hear() {
    while (running.get()) {
      try (var connection = database.program().connect()) {
        listen(connection);
      } catch (SQLException cut) {
        LOG.debug("not listening: {}", cut.getMessage());
      } finally {
        listening = false;
      }
      pause();
    }
  }

  private void listen(Connection connection) throws SQLException {
    connection.setNetworkTimeout(Runnable::run, HEARTBEAT_MILLIS);
    try (var statement = connection.createStatement()) {
      statement.execute("listen " + CacheInvalidationPublisher.CHANNEL);
      var line = connection.unwrap(PGConnection.class);
      generations.forget();
      heartbeat = System.nanoTime();
      listening = true;
      while (running.get()) {
        for (var heard : line.getNotifications(WAIT_MILLIS)) {
          hear(heard.getParameter());
        }
        long asked = System.nanoTime();
        statement.execute("select 1");
        heartbeat = asked;
      }
    }
  }

  private void hear(String whose) {
    if (whose.equals(CacheInvalidationPublisher.EVERYBODY)) {
      generations.forget();
    } else {
      generations.touch(new GovernmentKey(whose));
    }
  }

  private static void pause() {
    try {
      Thread.sleep(WAIT_MILLIS);
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
    }
  }
}
