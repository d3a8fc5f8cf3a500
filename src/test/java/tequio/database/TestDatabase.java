package tequio.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;
import org.springframework.test.context.MergedContextConfiguration;
import org.springframework.util.FileSystemUtils;
import tequio.database.embedded.Binaries;
import tequio.database.embedded.EmbeddedDatabase;
import tequio.settings.Setting;
import tequio.settings.Settings;

/**
 * Gives every test with a Spring context a real PostgreSQL without asking: the bundled one, or with
 * {@code -Dtequio.test.postgres=15} an installed one. It is started once, when first needed, in a
 * folder of its own, with the owner and the lesser role of production; tests share it.
 */
public final class TestDatabase implements ContextCustomizerFactory {

  @Override
  public ContextCustomizer createContextCustomizer(
      Class<?> testClass, List<ContextConfigurationAttributes> attributes) {
    return new Customizer();
  }

  /** The one database of all tests in this JVM. */
  public static Database shared() {
    return Holder.DATABASE;
  }

  /** One with a life of its own, in the given folder. */
  public static EmbeddedDatabase openIn(Path home) {
    String installed = System.getProperty("tequio.test.postgres", "");
    return installed.isEmpty()
        ? EmbeddedDatabase.open(home)
        : EmbeddedDatabase.open(
            home,
            new Binaries(
                Path.of("/usr/lib/postgresql/" + installed + "/bin"), Integer.parseInt(installed)));
  }

  /** Equal to every other, so that contexts are cached across test classes. */
  private record Customizer() implements ContextCustomizer {

    @Override
    public void customizeContext(
        ConfigurableApplicationContext context, MergedContextConfiguration configuration) {
      var beans = (GenericApplicationContext) context;
      beans.registerBean("settings", Settings.class, TestDatabase::settings);
      beans.registerBean(
          "database",
          Database.class,
          TestDatabase::shared,
          definition -> definition.setDestroyMethodName(""));
    }
  }

  /** Never the usual home: a test must not write where an installation may live. */
  public static Settings settings() {
    return new Settings(Map.of(Setting.TEQUIO_HOME, Holder.HOME.toString()));
  }

  private static final class Holder {

    static final Path HOME = folder();
    static final Database DATABASE = start(HOME);

    private static Path folder() {
      try {
        return Files.createTempDirectory("tequio-test-");
      } catch (IOException refused) {
        throw new UncheckedIOException(refused);
      }
    }

    private static Database start(Path home) {
      var database = openIn(home);
      Runtime.getRuntime().addShutdownHook(new Thread(() -> end(database, home)));
      return database;
    }

    private static void end(Database database, Path home) {
      database.close();
      FileSystemUtils.deleteRecursively(home.toFile());
    }
  }
}
