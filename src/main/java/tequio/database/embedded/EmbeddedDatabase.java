package tequio.database.embedded;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tequio.database.Database;
import tequio.database.DatabaseCredentials;
import tequio.database.Sql;
import tequio.settings.StartupException;

/**
 * PostgreSQL that the program starts itself, adopts when it finds it running, and restarts when it
 * dies.
 */
public final class EmbeddedDatabase implements Database {

  private static final Logger LOG = LoggerFactory.getLogger(EmbeddedDatabase.class);

  private static final int TRIES = 100;
  private static final Duration PAUSE = Duration.ofMillis(100);

  private final Cluster cluster;
  private final UsageLock usage;
  private final Passwords passwords;
  private final PostgresWatchdog watch = new PostgresWatchdog(this::revive);
  private volatile Postmaster postmaster;
  private volatile boolean away;

  private EmbeddedDatabase(Cluster cluster, UsageLock usage, Passwords passwords) {
    this.cluster = cluster;
    this.usage = usage;
    this.passwords = passwords;
    this.postmaster = adoptOrStart(Ports.free());
  }

  /** Opens the database with the PostgreSQL bundled with the program. */
  public static EmbeddedDatabase open(Path path) {
    return open(path, PostgresBundle::unpackedIn);
  }

  /** Opens the database with a PostgreSQL installed on this machine. */
  public static EmbeddedDatabase open(Path path, Binaries installed) {
    return open(path, any -> installed);
  }

  private static EmbeddedDatabase open(Path path, Function<PostgresHome, Binaries> binaries) {
    var home = PostgresHome.at(path).prepared();
    var usage = new UsageLock(home);
    return usage.alone(() -> {
      var cluster = new Cluster(home, binaries.apply(home));
      cluster.checkIfMade();
      var passwords = Passwords.in(home);
      cluster.makeIfMissing(passwords);
      usage.join();
      return open(cluster, usage, passwords);
    });
  }

  private static EmbeddedDatabase open(Cluster cluster, UsageLock usage, Passwords passwords) {
    try {
      var database = new EmbeddedDatabase(cluster, usage, passwords);
      OwnRoles.make(database.superuser("postgres"), passwords);
      database.watch.start();
      return database;
    } catch (StartupException refused) {
      if (usage.leave()) {
        cluster.stop();
      }
      throw refused;
    }
  }

  @Override
  public DatabaseCredentials owner() {
    return login(OwnRoles.DATABASE, OwnRoles.OWNER, passwords.owner());
  }

  @Override
  public DatabaseCredentials program() {
    return login(OwnRoles.DATABASE, OwnRoles.PROGRAM, passwords.program());
  }

  @Override
  public boolean away() {
    return away;
  }

  @Override
  public void close() {
    watch.stop();
    usage.alone(() -> {
      if (usage.leave()) {
        cluster.stop();
      }
    });
  }

  /**
   * Adopts the server that runs, if it answers; one that ends instead, as a killed one does a
   * moment later, is started again.
   */
  private Postmaster adoptOrStart(int preferredPort) {
    var running = cluster.running();
    while (running.isPresent() && !answers(running.get())) {
      running = cluster.running();
    }
    var found = running.orElseGet(() -> cluster.start(preferredPort));
    refuseForeign(found);
    return found;
  }

  /** Waits until the server answers (true) or has ended (false); neither refuses the start. */
  private boolean answers(Postmaster server) {
    Path data = cluster.home().data();
    for (int attempt = 0; attempt < TRIES && server.alive(data); attempt++) {
      try (var connection = superuser("postgres", server.port()).connect()) {
        return true;
      } catch (SQLException refused) {
        if (!notYetOrNoLonger(refused)) {
          throw new StartupException("database.stop.no-answer", server.port(), data, refused);
        }
        LockSupport.parkNanos(PAUSE.toNanos());
      }
    }
    return server.alive(data);
  }

  /** Class 08 of SQLSTATE: no connection; 57P03: starting up, recovering or shutting down. */
  private static boolean notYetOrNoLonger(SQLException refused) {
    String state = refused.getSQLState();
    return state != null && (state.startsWith("08") || state.equals("57P03"));
  }

  /** Refuses a server on that port that serves another data directory. */
  private void refuseForeign(Postmaster found) {
    Path data = cluster.home().data();
    try (var connection = superuser("postgres", found.port()).connect()) {
      String answered = Sql.ask(connection, "show data_directory");
      if (!Path.of(answered).toRealPath().equals(data.toRealPath())) {
        throw new StartupException("database.stop.foreign-server", found.port(), answered, data);
      }
    } catch (SQLException | IOException refused) {
      throw new StartupException("database.stop.no-answer", found.port(), data, refused);
    }
  }

  /** Restarts PostgreSQL if it has ended; called repeatedly by the watchdog. */
  private void revive() {
    if (postmaster.alive(cluster.home().data())) {
      return;
    }
    away = true;
    LOG.warn("PostgreSQL ended; starting it again");
    postmaster = usage.alone(() -> adoptOrStart(postmaster.port()));
    away = false;
    LOG.warn("PostgreSQL answers again");
  }

  private DatabaseCredentials superuser(String database) {
    return superuser(database, postmaster.port());
  }

  private DatabaseCredentials superuser(String database, int port) {
    return new DatabaseCredentials(url(database, port), Cluster.SUPERUSER, passwords.superuser());
  }

  private DatabaseCredentials login(String database, String user, String password) {
    return new DatabaseCredentials(url(database, postmaster.port()), user, password);
  }

  private static String url(String database, int port) {
    return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
  }
}
