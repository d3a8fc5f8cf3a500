package tequio.database.embedded;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.StandardOpenOption;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tequio.settings.StartupException;

/**
 * File locks of the processes that use one embedded PostgreSQL: server and commands share it, and
 * the last one stops it. Operating system locks end with their process, however it ends.
 */
final class UsageLock {

  private final PostgresHome home;
  private @Nullable FileChannel channel;
  private @Nullable FileLock mine;

  UsageLock(PostgresHome home) {
    this.home = home;
  }

  /** Like {@link #alone(Supplier)}, for work without a result. */
  void alone(Runnable work) {
    try (var lock = open("starting.lock")) {
      lock.lock();
      work.run();
    } catch (IOException refused) {
      throw new StartupException("database.stop.home", home.path(), refused);
    }
  }

  /** Runs the work under the lock that serialises start and stop between processes. */
  <T> T alone(Supplier<T> work) {
    try (var lock = open("starting.lock")) {
      lock.lock();
      return work.get();
    } catch (IOException refused) {
      throw new StartupException("database.stop.home", home.path(), refused);
    }
  }

  void join() {
    try {
      channel = open("in-use.lock");
      mine = channel.lock(0, 1, true);
    } catch (IOException refused) {
      throw new StartupException("database.stop.home", home.path(), refused);
    }
  }

  /**
   * Releases this process's share and returns whether no other process uses the database; false if
   * it held none.
   */
  boolean leave() {
    var joined = channel;
    if (joined == null || mine == null) {
      return false;
    }
    channel = null;
    try (var closing = joined) {
      mine.release();
      return closing.tryLock() != null;
    } catch (IOException refused) {
      return false;
    }
  }

  private FileChannel open(String name) throws IOException {
    return FileChannel.open(
        home.file(name),
        StandardOpenOption.CREATE,
        StandardOpenOption.READ,
        StandardOpenOption.WRITE);
  }
}
