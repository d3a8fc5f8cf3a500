package tequio.database.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import tequio.settings.StartupException;

/** Directories of an embedded PostgreSQL with their permissions. */
record PostgresHome(Path path, OsUser account) {

  private static final long MEGABYTE = 1024L * 1024;
  private static final long ENOUGH_TO_BEGIN = 300;
  private static final long ENOUGH_TO_START = 64;

  static PostgresHome at(Path path) {
    return new PostgresHome(path, OsUser.forData(path.resolve("database")));
  }

  /**
   * Creates missing directories; if PostgreSQL runs as another user, others may traverse the home
   * but not list it.
   */
  PostgresHome prepared() {
    try {
      Files.createDirectories(path);
      mode(path, account.dropped() ? "rwx--x--x" : "rwx------");
      makeTheirs(path.resolve("log"));
    } catch (IOException refused) {
      throw new StartupException("database.stop.home", path, refused);
    }
    checkReachable();
    checkSpace();
    return this;
  }

  /** Returns the data directory, which does not exist before the first start. */
  Path data() {
    return path.resolve("database");
  }

  /** Returns the directory in which a new data directory is initialised before it is renamed. */
  Path unfinishedData() {
    return path.resolve("database.unfinished");
  }

  Path log() {
    return path.resolve("log/postgresql.log");
  }

  Path passwords() {
    return path.resolve("database-passwords.properties");
  }

  Path file(String name) {
    return path.resolve(name);
  }

  /** Creates a directory that only PostgreSQL's user may enter. */
  void makeTheirs(Path folder) throws IOException {
    Files.createDirectories(folder);
    mode(folder, "rwx------");
    account.give(folder);
  }

  static void mode(Path path, String mode) throws IOException {
    Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(mode));
  }

  private void checkReachable() {
    var reach =
        ProcessResult.of(this, Path.of("/"), List.of("/usr/bin/test", "-x", path.toString()));
    if (!reach.worked()) {
      throw new StartupException("database.stop.unreachable-home", path);
    }
  }

  void checkSpace() {
    long needed = Files.exists(data()) ? ENOUGH_TO_START : ENOUGH_TO_BEGIN;
    try {
      long free = Files.getFileStore(path).getUsableSpace() / MEGABYTE;
      if (free < needed) {
        throw new StartupException("database.stop.full-disk", path, free, needed);
      }
    } catch (IOException unknown) {
      throw new StartupException("database.stop.home", path, unknown);
    }
  }
}
