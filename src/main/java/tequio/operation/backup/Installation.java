package tequio.operation.backup;

import java.nio.file.Path;
import java.time.Clock;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import tequio.database.Database;
import tequio.database.ExternalDatabase;
import tequio.database.embedded.EmbeddedDatabase;
import tequio.files.bytes.FileStorage;
import tequio.settings.Setting;
import tequio.settings.Settings;
import tequio.storage.ClockConfiguration;

/** Database and directories of the configured installation, without starting the application. */
record Installation(Settings settings, Database database, Clock clock) implements AutoCloseable {

  static Installation open() {
    LoggingSystem.get(Installation.class.getClassLoader())
        .setLogLevel("org.flywaydb", LogLevel.WARN);
    var settings = Settings.load(System.getenv());
    Database database =
        settings.find(Setting.TEQUIO_DB_URL).isPresent()
            ? ExternalDatabase.open(settings)
            : EmbeddedDatabase.open(settings.home());
    Runtime.getRuntime().addShutdownHook(new Thread(database::close));
    return new Installation(settings, database, ClockConfiguration.clock());
  }

  Path home() {
    return settings.home();
  }

  FileStorage places() {
    return FileStorage.open(settings, clock);
  }

  @Override
  public void close() {
    database.close();
  }
}
