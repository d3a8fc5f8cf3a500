package tequio.commands;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import tequio.database.ClockSkew;
import tequio.database.Database;
import tequio.database.ExternalDatabase;
import tequio.database.embedded.EmbeddedDatabase;
import tequio.settings.Setting;
import tequio.settings.Settings;
import tequio.settings.StartupException;
import tequio.storage.ClockConfiguration;

/** Spring application together with its database, opened and closed as one. */
record RunningApplication(ConfigurableApplicationContext context, Database database)
    implements AutoCloseable {

  static final String MAIN = "tequio.Tequio";

  @CanIgnoreReturnValue
  static RunningApplication start(
      Settings settings, WebApplicationType type, Map<String, Object> properties) {
    var database = open(settings);
    try {
      refuseOtherClock(database);
      SpringApplication.getShutdownHandlers().add(database::close);
      var application = new SpringApplication();
      application.setSources(Set.of(MAIN));
      application.setWebApplicationType(type);
      if (type == WebApplicationType.SERVLET) {
        AotProcessing.use(application);
      }
      application.setDefaultProperties(properties);
      application.addInitializers(
          context -> settle(context, properties), context -> lend(context, settings, database));
      return new RunningApplication(application.run(), database);
    } catch (RuntimeException failed) {
      database.close();
      throw failed;
    }
  }

  /**
   * Refuses a database whose clock differs too much; done first, so that nothing else is printed
   * before the reason.
   */
  private static void refuseOtherClock(Database database) {
    try {
      ClockSkew.refuseTooLarge(ClockConfiguration.clock(), database);
    } catch (SQLException refused) {
      throw new StartupException("database.stop.external", database.program(), refused);
    }
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

  /**
   * Gives checked settings precedence over the environment, from which Spring would read TEQUIO_URL
   * as {@code tequio.url} even if it is empty.
   */
  private static void settle(
      ConfigurableApplicationContext context, Map<String, Object> properties) {
    var ours = new MapPropertySource("settings", properties);
    context
        .getEnvironment()
        .getPropertySources()
        .addBefore(StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME, ours);
  }

  private static void lend(
      ConfigurableApplicationContext context, Settings settings, Database database) {
    for (Object open : List.of(settings, database)) {
      context.getBeanFactory().registerSingleton(open.getClass().getName(), open);
    }
  }
}
