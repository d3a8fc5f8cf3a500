package tequio.database.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/** Running PostgreSQL of a data directory, read from {@code postmaster.pid}. */
record Postmaster(long process, int port) {

  private static final int PORT_LINE = 3;
  private static final int TRIES = 100;
  private static final Duration PAUSE = Duration.ofMillis(100);

  /**
   * Finds the running server; its process must work in the data directory, since a process number
   * may be reused.
   */
  static Optional<Postmaster> running(Path data) {
    return read(data).filter(it -> livesIn(it.process(), data));
  }

  boolean alive(Path data) {
    return livesIn(process, data);
  }

  /**
   * Deletes a stale {@code postmaster.pid}, which would prevent a start if its process number was
   * reused. Keeps it while any process still works in the data directory: the children of a killed
   * server hold its shared memory until they notice, for which they are given some seconds.
   */
  static void forgetDead(Path data) throws IOException {
    boolean orphaned = hasOrphans(data);
    for (int attempt = 0; attempt < TRIES && orphaned; attempt++) {
      LockSupport.parkNanos(PAUSE.toNanos());
      orphaned = hasOrphans(data);
    }
    if (running(data).isEmpty() && !orphaned) {
      Files.deleteIfExists(data.resolve("postmaster.pid"));
    }
  }

  private static boolean hasOrphans(Path data) {
    return running(data).isEmpty() && processes().anyMatch(process -> livesIn(process, data));
  }

  private static Optional<Postmaster> read(Path data) {
    try {
      List<String> lines = Files.readAllLines(data.resolve("postmaster.pid"));
      return lines.size() > PORT_LINE
          ? Optional.of(
              new Postmaster(
                  Long.parseLong(lines.getFirst().strip()),
                  Integer.parseInt(lines.get(PORT_LINE).strip())))
          : Optional.empty();
    } catch (IOException | NumberFormatException notThere) {
      return Optional.empty();
    }
  }

  /**
   * Whether the working directory of the process is the data directory, as for every PostgreSQL
   * process.
   */
  private static boolean livesIn(long process, Path data) {
    try {
      return Files.readSymbolicLink(Path.of("/proc/" + process + "/cwd")).equals(data.toRealPath());
    } catch (IOException gone) {
      return false;
    }
  }

  private static Stream<Long> processes() {
    return ProcessHandle.allProcesses().map(ProcessHandle::pid);
  }
}
