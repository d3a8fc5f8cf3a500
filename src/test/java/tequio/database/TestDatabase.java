package tequio.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;
import org.springframework.test.context.MergedContextConfiguration;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.FileSystemUtils;
import tequio.database.embedded.Binaries;
import tequio.database.embedded.EmbeddedDatabase;
import tequio.database.embedded.Superuser;
import tequio.database.embedded.UnpackedPostgres;
import tequio.settings.Setting;
import tequio.settings.Settings;
import tequio.testing.TequioTest;

/**
 * Gives every test with a Spring context a real PostgreSQL without asking: the bundled one, or with
 * {@code -Dtequio.test.postgres=15} an installed one. The server is started once, when first
 * needed; each context gets a database and a home of its own, copied from one that was migrated
 * before, with the owner and the lesser role of production.
 */
public final class TestDatabase implements ContextCustomizerFactory {

  @Override
  public ContextCustomizer createContextCustomizer(
      Class<?> testClass, List<ContextConfigurationAttributes> attributes) {
    return new Customizer(rollsBack(testClass));
  }

  /** Classes whose every test rolls back share a context: in its database nothing is public. */
  public static boolean rollsBack(Class<?> testClass) {
    return AnnotatedElementUtils.hasAnnotation(testClass, TequioTest.class)
        && AnnotatedElementUtils.hasAnnotation(testClass, Transactional.class);
  }

  /** One for tests without a context; those with one ask for the bean. */
  public static Database shared() {
    return Shared.DATABASE;
  }

  /** One with a life of its own, in the given folder. */
  public static EmbeddedDatabase openIn(Path home) {
    return EmbeddedDatabase.open(home, binaries(home));
  }

  /** The bundled PostgreSQL, or the installed one whose major version the run names. */
  public static Binaries binaries(Path home) {
    String installed = System.getProperty("tequio.test.postgres", "");
    if (installed.isEmpty()) {
      return UnpackedPostgres.in(home);
    }
    var programs = Path.of("/usr/lib/postgresql/" + installed + "/bin");
    return new Binaries(programs, Integer.parseInt(installed));
  }

  /** Who may do everything, in the database of a context. */
  public static DatabaseCredentials superuser(Database database) {
    return Superuser.of(database, Server.HOME);
  }

  /** A new home for each context: a test must not write where an installation may live. */
  private static Settings newSettings() {
    try {
      var home = Files.createTempDirectory(Server.HOME, "home-");
      return new Settings(Map.of(Setting.TEQUIO_HOME, home.toString()));
    } catch (IOException refused) {
      throw new UncheckedIOException(refused);
    }
  }

  /** Equal for equal answers, so that contexts are cached across test classes. */
  private record Customizer(boolean rollsBack) implements ContextCustomizer {

    @Override
    public void customizeContext(
        ConfigurableApplicationContext context, MergedContextConfiguration configuration) {
      addTo(context);
    }
  }

  /** A database and a home of its own for a context that no annotation starts. */
  public static void addTo(ConfigurableApplicationContext context) {
    var beans = (GenericApplicationContext) context;
    beans.registerBean("settings", Settings.class, TestDatabase::newSettings);
    beans.registerBean(
        "database",
        Database.class,
        Server::copy,
        definition -> definition.setDestroyMethodName(""));
  }

  private static final class Shared {
    static final Database DATABASE = Server.copy();
  }

  /** A database of the one server, of which the program can be told that it is away. */
  public static final class Copy implements Database {

    private final String name;
    private volatile boolean left;

    Copy(String name) {
      this.name = name;
    }

    public void setAway(boolean away) {
      left = away;
    }

    @Override
    public DatabaseCredentials owner() {
      return in(Server.TEMPLATE.owner());
    }

    @Override
    public DatabaseCredentials program() {
      return in(Server.TEMPLATE.program());
    }

    private DatabaseCredentials in(DatabaseCredentials login) {
      return new DatabaseCredentials(
          login.url().replaceFirst("/[a-z]+$", "/" + name), login.user(), login.password());
    }

    @Override
    public boolean away() {
      return left || Server.TEMPLATE.away();
    }

    @Override
    public void close() {}
  }

  private static final class Server {

    static final Path HOME = folder();
    static final Database TEMPLATE = start(HOME);
    static final AtomicInteger COPIES = new AtomicInteger();

    private static Path folder() {
      try {
        return Files.createTempDirectory("tequio-test-");
      } catch (IOException refused) {
        throw new UncheckedIOException(refused);
      }
    }

    private static Database start(Path home) {
      var database = openIn(home);
      UnpackedPostgres.atEnd(() -> end(database, home));
      Migrations.run(database);
      return database;
    }

    /** What is lost when the machine ends is lost with the test: nobody waits for the disk. */
    static synchronized Database copy() {
      var name = "tequio_" + COPIES.incrementAndGet();
      try (var all = superuser(new Copy("postgres")).connect()) {
        Sql.run(
            all,
            "create database %s template tequio strategy file_copy owner %s"
                .formatted(name, TEMPLATE.owner().user()));
        Sql.run(all, "alter database " + name + " set synchronous_commit = off");
        Sql.run(all, "revoke all on database " + name + " from public");
        Sql.run(all, "grant connect on database " + name + " to " + TEMPLATE.program().user());
      } catch (SQLException refused) {
        throw new IllegalStateException(refused);
      }
      return new Copy(name);
    }

    private static void end(Database database, Path home) {
      database.close();
      FileSystemUtils.deleteRecursively(home.toFile());
    }
  }
}
