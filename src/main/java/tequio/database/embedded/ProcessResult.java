package tequio.database.embedded;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import tequio.settings.StartupException;

/** Exit code and output of a finished PostgreSQL program. */
record ProcessResult(int code, String said) {

  /**
   * Environment of the processes; nothing is inherited, because PGPORT or PGDATA would redirect
   * them.
   */
  private static final Map<String, String> ENVIRONMENT =
      Map.of("LC_ALL", "C", "TZ", "UTC", "PATH", "/usr/bin:/bin");

  static ProcessResult of(PostgresHome home, Path folder, List<String> command) {
    var builder = new ProcessBuilder(home.account().command(command));
    builder.environment().clear();
    builder.environment().putAll(ENVIRONMENT);
    builder.directory(folder.toFile()).redirectErrorStream(true);
    try {
      var process = builder.start();
      process.getOutputStream().close();
      var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return new ProcessResult(process.waitFor(), said.strip());
    } catch (IOException impossible) {
      throw new StartupException("database.stop.cannot-run", command.getFirst(), impossible);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new StartupException("database.stop.interrupted");
    }
  }

  boolean worked() {
    return code == 0;
  }

  String lastLine() {
    return said.lines().filter(line -> !line.isBlank()).reduce((a, b) -> b).orElse("");
  }
}
