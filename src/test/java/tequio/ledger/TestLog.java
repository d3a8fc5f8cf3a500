package tequio.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.util.FileSystemUtils;
import tequio.ledger.log.LogHome;

/**
 * The published log of all tests that share the context of {@code TequioTest}. It has to be one:
 * their database is one, and remembers with which key it was signed.
 */
public final class TestLog {

  private static final Path FOLDER = make();

  public static LogHome home() {
    return at(FOLDER.resolve("bitacora"));
  }

  /** Its key and all its files once more, to be spoilt. */
  public static LogHome copy(Path to) throws IOException {
    FileSystemUtils.copyRecursively(FOLDER, to);
    return at(to.resolve("bitacora"));
  }

  public static LogHome at(Path folder) {
    return new LogHome(folder.toString(), "tequio.example/bitacora");
  }

  /** A folder for the log of another database; deleted at the end. */
  public static Path make() {
    try {
      Path made = Files.createTempDirectory("tequio-bitacora-");
      Runtime.getRuntime()
          .addShutdownHook(new Thread(() -> FileSystemUtils.deleteRecursively(made.toFile())));
      return made;
    } catch (IOException refused) {
      throw new UncheckedIOException(refused);
    }
  }

  private TestLog() {}
}
