package tequio;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;
import tequio.database.Database;
import tequio.database.ExternalDatabase;
import tequio.database.embedded.EmbeddedDatabase;
import tequio.settings.Setting;
import tequio.settings.Settings;

/** The program. */
@SpringBootApplication
@Modulithic(systemName = "Tequio")
public class Tequio {

  public static void main(String[] args) {
    var settings = Settings.load(System.getenv());
    Database database =
        settings.find(Setting.TEQUIO_DB_URL).isPresent()
            ? ExternalDatabase.open(settings)
            : EmbeddedDatabase.open(settings.home());
    SpringApplication.getShutdownHandlers().add(database::close);
    var application = new SpringApplication(Tequio.class);
    application.addInitializers(
        context -> context.getBeanFactory().registerSingleton("database", database));
    application.run("--server.port=" + settings.port());
  }
}
