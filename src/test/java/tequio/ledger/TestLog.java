package tequio.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.util.FileSystemUtils;
import tequio.ledger.log.LogHome;

/**
 * The one published log of all tests in this JVM. It has to be one: the database of the tests is
 * one, and remembers with which key it was signed.
 */
public final class TestLog {

  private static final Path FOLDER = make();

  /** Where it is published, for a context that asks for {@code tequio.bitacora}. */
  public static String folder() {
    return FOLDER.resolve("bitacora").toString();
  }

  public static LogHome home() {
    return at(Path.of(folder()));
  }

  /** Its key and all its files once more, to be spoilt. */
  public static LogHome copy(Path to) throws IOException {
    FileSystemUtils.copyRecursively(FOLDER, to);
    return at(to.resolve("bitacora"));
  }

  public static LogHome at(Path folder) {
    return new LogHome(folder.toString(), "tequio.example/bitacora");
  }

  private static Path make() {
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
