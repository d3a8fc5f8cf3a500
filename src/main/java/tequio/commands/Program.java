package tequio.commands;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;
import tequio.database.Database;
import tequio.database.ExternalDatabase;
import tequio.database.embedded.EmbeddedDatabase;
import tequio.settings.Setting;
import tequio.settings.Settings;

/** The program on its database: opened together, closed together, whatever ends it. */
record Program(ConfigurableApplicationContext context, Database database) implements AutoCloseable {

  private static final String MAIN = "tequio.Tequio";

  static Program start(Settings settings, WebApplicationType type, Map<String, Object> properties) {
    var database = open(settings);
    try {
      SpringApplication.getShutdownHandlers().add(database::close);
      var application = new SpringApplication();
      application.setSources(Set.of(MAIN));
      application.setWebApplicationType(type);
      application.setDefaultProperties(with(properties, "tequio.check-clock", true));
      application.addInitializers(context -> lend(context, settings, database));
      return new Program(application.run(), database);
    } catch (RuntimeException failed) {
      database.close();
      throw failed;
    }
  }

  private static Map<String, Object> with(
      Map<String, Object> properties, String name, Object value) {
    var all = new HashMap<>(properties);
    all.put(name, value);
    return all;
  }

  @Override
  public void close() {
    context.close();
    database.close();
  }

  private static Database open(Settings settings) {
    return settings.find(Setting.TEQUIO_DB_URL).isPresent()
        ? ExternalDatabase.open(settings)
        : EmbeddedDatabase.open(settings.home());
  }

  private static void lend(
      ConfigurableApplicationContext context, Settings settings, Database database) {
    for (Object open : List.of(settings, database)) {
      context.getBeanFactory().registerSingleton(open.getClass().getName(), open);
    }
  }
}
