package tequio.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Listens to one channel of PostgreSQL (LISTEN) on a connection of its own, and connects again a
 * second after it is cut; a heartbeat each second detects a dead connection. What is notified while
 * the connection is down is lost.
 */
public abstract class ChannelListener implements SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(ChannelListener.class);
  private static final int WAIT_MILLIS = 1_000;
  private static final int HEARTBEAT_MILLIS = 3_000;

  /**
   * Age from which the last heartbeat counts as lost, even if the thread is still blocked in a
   * call.
   */
  private static final long LATE_NANOS = Duration.ofSeconds(5).toNanos();

  private final Database database;
  private final String channel;
  private final AtomicBoolean running = new AtomicBoolean();
  private volatile boolean listening;
  private volatile long heartbeat = System.nanoTime();
  private @Nullable Thread ear;

  /** Listener to a channel, whose name is an identifier of SQL. */
  protected ChannelListener(Database database, String channel) {
    this.database = database;
    this.channel = channel;
  }

  /** Called after each connection, before what is notified from then on. */
  protected abstract void connected();

  /**
   * Called with the payload of each notification, in the order of their commits. An exception from
   * here or from {@link #connected} is logged, and the connection begun again.
   */
  protected abstract void heard(String payload);

  /** Whether notifications arrive. */
  public final boolean isListening() {
    return listening && System.nanoTime() - heartbeat < LATE_NANOS;
  }

  @Override
  public final void start() {
    running.set(true);
    ear = Thread.ofVirtual().name("listening to " + channel).start(this::listen);
  }

  @Override
  public final void stop() {
    running.set(false);
    if (ear != null) {
      ear.interrupt();
    }
    stopped();
  }

  /** Called when nothing more will be heard, as the program ends. */
  protected void stopped() {}

  @Override
  public final boolean isRunning() {
    return running.get();
  }

  private void listen() {
    while (running.get()) {
      try (var connection = database.program().connect()) {
        listen(connection);
      } catch (SQLException cut) {
        LOG.debug("not listening to {}: {}", channel, cut.getMessage());
      } catch (RuntimeException broken) {
        LOG.error("what was heard on {} could not be dealt with", channel, broken);
      } finally {
        listening = false;
      }
      pause();
    }
  }

  private void listen(Connection connection) throws SQLException {
    connection.setNetworkTimeout(Runnable::run, HEARTBEAT_MILLIS);
    try (var statement = connection.createStatement()) {
      statement.execute("listen " + channel);
      var line = connection.unwrap(PGConnection.class);
      connected();
      heartbeat = System.nanoTime();
      listening = true;
      while (running.get()) {
        for (var notification : line.getNotifications(WAIT_MILLIS)) {
          heard(notification.getParameter());
        }
        long asked = System.nanoTime();
        statement.execute("select 1");
        heartbeat = asked;
      }
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
