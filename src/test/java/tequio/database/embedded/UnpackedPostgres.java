package tequio.database.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.util.FileSystemUtils;

/** The programs of the bundled PostgreSQL, unpacked once for all homes that tests make. */
public final class UnpackedPostgres {

  private static final List<Runnable> ENDS = new CopyOnWriteArrayList<>();

  static {
    Runtime.getRuntime().addShutdownHook(new Thread(() -> ENDS.forEach(Runnable::run)));
  }

  /** When the JVM ends, and before the programs are deleted. */
  public static void atEnd(Runnable end) {
    ENDS.addFirst(end);
  }

  /** Spares a home the unpacking; makes its folder where it is missing. */
  public static void linkInto(Path home) {
    try {
      Files.createDirectories(home);
      var link = home.resolve(Bundle.PROGRAMS.getFileName());
      if (Files.notExists(link)) {
        Files.createSymbolicLink(link, Bundle.PROGRAMS);
      }
    } catch (IOException refused) {
      throw new UncheckedIOException(refused);
    }
  }

  /** The programs linked into a home. */
  public static Binaries in(Path home) {
    linkInto(home);
    return PostgresBundle.unpackedIn(PostgresHome.at(home));
  }

  private static final class Bundle {

    static final Path PROGRAMS = unpack();

    private static Path unpack() {
      try {
        var folder = Files.createTempDirectory("tequio-postgresql-");
        ENDS.add(() -> FileSystemUtils.deleteRecursively(folder.toFile()));
        var bin = PostgresBundle.unpackedIn(PostgresHome.at(folder).prepared()).folder();
        return Objects.requireNonNull(bin.getParent());
      } catch (IOException refused) {
        throw new UncheckedIOException(refused);
      }
    }
  }

  private UnpackedPostgres() {}
}
