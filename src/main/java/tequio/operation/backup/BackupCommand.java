package tequio.operation.backup;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import tequio.commands.StandaloneCommand;
import tequio.settings.StartupException;

/** Command: backs up a running installation. The exit code is 1 if a file could not be saved. */
@Command(name = "backup", description = "Guarda todo en un archivo, sin detener el sitio.")
final class BackupCommand implements StandaloneCommand {

  @Parameters(paramLabel = "ARCHIVO")
  Path file = Path.of("");

  @Override
  public Integer call() throws Exception {
    var progress = new BackupProgress(System.out::println);
    Backup.refuseUnusable(file.toAbsolutePath());
    try (var here = Installation.open()) {
      var missing =
          new Backup(here.database(), here.places(), here.home(), here.clock(), progress)
              .write(file.toAbsolutePath());
      progress.say("operation.backup.done", file);
      if (!missing.isEmpty()) {
        System.err.println(
            StartupException.sentence(
                "operation.backup.missing", missing.size(), String.join(" ", missing)));
      }
      return missing.isEmpty() ? 0 : 1;
    } catch (SQLException refused) {
      throw new StartupException("operation.backup.stop.database", refused);
    } catch (IOException unwritten) {
      throw new StartupException("operation.backup.stop.unwritten", file, unwritten);
    }
  }
}
