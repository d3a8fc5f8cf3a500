package tequio.database.embedded;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;
import tequio.settings.StartupException;

/** PostgreSQL executables that come with the program, unpacked once for each version. */
final class PostgresBundle {

  static final int MAJOR = 18;

  /**
   * Version in the folder name; a newer bundle gets its own folder, because the old one may be
   * running.
   */
  private static final String VERSION = "18.6.0";

  static Binaries unpackedIn(PostgresHome home) {
    Path folder = home.file("postgresql-" + VERSION);
    try {
      if (Files.notExists(folder)) {
        Path unfinished = home.file("postgresql.unfinished");
        delete(unfinished);
        unpack(unfinished);
        Files.move(unfinished, folder, StandardCopyOption.ATOMIC_MOVE);
      }
    } catch (IOException failed) {
      home.checkSpace();
      throw new StartupException("database.stop.unpack", folder, failed);
    }
    return new Binaries(folder.resolve("bin"), MAJOR);
  }

  private static void unpack(Path folder) throws IOException {
    try (var packed = open();
        var archive = new TarArchiveInputStream(new XZInputStream(packed))) {
      TarArchiveEntry entry;
      while ((entry = archive.getNextEntry()) != null) {
        unpack(archive, entry, folder);
      }
    }
  }

  private static void unpack(TarArchiveInputStream archive, TarArchiveEntry entry, Path folder)
      throws IOException {
    Path target = folder.resolve(entry.getName()).normalize();
    if (!target.startsWith(folder)) {
      throw new IOException(entry.getName());
    }
    if (entry.isDirectory()) {
      Files.createDirectories(target);
      PostgresHome.mode(target, "rwxr-xr-x");
    } else if (entry.isSymbolicLink()) {
      Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
    } else {
      Files.createDirectories(target.getParent());
      Files.copy(archive, target);
      PostgresHome.mode(target, (entry.getMode() & 0100) == 0 ? "rw-r--r--" : "rwxr-xr-x");
    }
  }

  private static InputStream open() {
    String processor = System.getProperty("os.arch").equals("aarch64") ? "arm_64" : "x86_64";
    var found = PostgresBundle.class.getResourceAsStream("/postgres-linux-" + processor + ".txz");
    if (found == null || !System.getProperty("os.name").equals("Linux")) {
      throw new StartupException(
          "database.stop.no-bundle", System.getProperty("os.name"), processor);
    }
    return found;
  }

  static void delete(Path folder) throws IOException {
    if (Files.notExists(folder)) {
      return;
    }
    try (var inside = Files.walk(folder)) {
      for (Path path : inside.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }

  private PostgresBundle() {}
}
