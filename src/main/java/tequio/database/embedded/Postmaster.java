package tequio.database.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Running PostgreSQL of a data directory, read from {@code postmaster.pid}. */
record Postmaster(long process, int port) {

  private static final int PORT_LINE = 3;

  /** Running means that the process lives in our directory; a number alone may be reused. */
  static Optional<Postmaster> running(Path data) {
    return read(data).filter(it -> livesIn(it.process(), data));
  }

  boolean alive(Path data) {
    return livesIn(process, data);
  }

  /**
   * Removes what a dead PostgreSQL left where its number now belongs to somebody else, which would
   * keep the next from starting; never while any process still lives in the directory.
   */
  static void forgetDead(Path data) throws IOException {
    if (running(data).isEmpty() && processes().noneMatch(process -> livesIn(process, data))) {
      Files.deleteIfExists(data.resolve("postmaster.pid"));
    }
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

  /** Every process of PostgreSQL works in its data directory; a zombie works nowhere. */
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
