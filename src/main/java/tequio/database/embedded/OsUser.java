package tequio.database.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tequio.settings.StartupException;

/** Operating system user that PostgreSQL runs as: the current one, never root. */
record OsUser(int user, int group, boolean dropped) {

  /** Users to run PostgreSQL as, in order of preference; every Linux has the last one. */
  private static final List<String> PREFERRED = List.of("tequio", "postgres", "nobody");

  private static final Path SETPRIV = Path.of("/usr/bin/setpriv");

  /**
   * Returns the current user; as root, the owner of existing data or else the first preferred user.
   */
  static OsUser forData(Path data) {
    int self = owner(Path.of("/proc/self"));
    if (self != 0) {
      return new OsUser(self, attribute(Path.of("/proc/self"), "unix:gid"), false);
    }
    if (Files.notExists(SETPRIV)) {
      throw new StartupException("database.stop.no-setpriv");
    }
    return Files.exists(data)
        ? new OsUser(owner(data), attribute(data, "unix:gid"), true)
        : firstOf(PREFERRED)
            .orElseThrow(() -> new StartupException("database.stop.no-ordinary-user"));
  }

  boolean owns(Path data) {
    return user != 0 && owner(data) == user;
  }

  List<String> command(List<String> command) {
    if (!dropped) {
      return command;
    }
    var all = new ArrayList<String>();
    all.add(SETPRIV.toString());
    all.addAll(List.of("--reuid=" + user, "--regid=" + group, "--clear-groups"));
    all.add("--no-new-privs");
    all.addAll(command);
    return all;
  }

  void give(Path path) throws IOException {
    if (dropped) {
      Files.setAttribute(path, "unix:uid", user);
      Files.setAttribute(path, "unix:gid", group);
    }
  }

  private static Optional<OsUser> firstOf(List<String> names) {
    return names.stream().flatMap(OsUser::named).findFirst();
  }

  private static Stream<OsUser> named(String name) {
    try (var lines = Files.lines(Path.of("/etc/passwd"))) {
      return lines
          .map(line -> line.split(":"))
          .filter(fields -> fields[0].equals(name))
          .map(fields -> new OsUser(number(fields[2]), number(fields[3]), true))
          .toList()
          .stream();
    } catch (IOException unreadable) {
      return Stream.of();
    }
  }

  private static int number(String text) {
    return Integer.parseInt(text);
  }

  static int owner(Path path) {
    return attribute(path, "unix:uid");
  }

  private static int attribute(Path path, String attribute) {
    try {
      return (Integer) Files.getAttribute(path, attribute);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
