package tequio.operation.backup;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import tequio.commands.StandaloneCommand;
import tequio.database.Migrations;
import tequio.settings.StartupException;

/** Command: restores a backup into an empty installation. */
@Command(name = "restore", description = "Devuelve lo guardado a una instalación vacía.")
final class RestoreCommand implements StandaloneCommand {

  @Parameters(paramLabel = "ARCHIVO")
  Path file = Path.of("");

  @Override
  public Integer call() throws Exception {
    var archive = new ArchiveReader(file.toAbsolutePath());
    archive.verify();
    var progress = new BackupProgress(System.out::println);
    try (var here = Installation.open()) {
      Migrations.runUntil(here.database(), archive.manifest().lastMigration());
      var manifest =
          new Restore(here.database(), here.places(), here.home(), progress)
              .read(file.toAbsolutePath());
      Migrations.run(here.database());
      progress.say(
          "operation.backup.restored", manifest.tables().size(), manifest.files(), manifest.at());
      progress.say("operation.backup.key", here.home());
      return 0;
    } catch (SQLException refused) {
      throw new StartupException("operation.backup.stop.database", refused);
    } catch (IOException broken) {
      throw new StartupException("operation.backup.stop.unrestored", file, broken);
    }
  }
}
