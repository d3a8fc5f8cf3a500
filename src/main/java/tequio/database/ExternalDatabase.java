package tequio.database;

import static tequio.database.Sql.name;
import static tequio.database.Sql.text;

import java.sql.Connection;
import java.sql.SQLException;
import tequio.settings.Setting;
import tequio.settings.Settings;
import tequio.settings.StartupException;

/**
 * PostgreSQL server that the operator runs, configured by TEQUIO_DB_URL; the program starts none.
 */
public record ExternalDatabase(DatabaseCredentials owner, DatabaseCredentials program)
    implements Database {

  private static final int OLDEST = 15;
  private static final String PREFIX = "jdbc:postgresql:";

  public static ExternalDatabase open(Settings settings) {
    String url = settings.get(Setting.TEQUIO_DB_URL);
    if (!url.startsWith(PREFIX)) {
      throw new StartupException("database.stop.url", url.replaceFirst("//.*@", "//…@"));
    }
    var database =
        new ExternalDatabase(
            login(settings, url, Setting.TEQUIO_DB_OWNER, Setting.TEQUIO_DB_OWNER_PASSWORD),
            login(settings, url, Setting.TEQUIO_DB_USER, Setting.TEQUIO_DB_PASSWORD));
    database.check();
    return database;
  }

  /** Always false: its process cannot be watched from here. */
  @Override
  public boolean away() {
    return false;
  }

  @Override
  public void close() {}

  private static DatabaseCredentials login(
      Settings settings, String url, Setting user, Setting password) {
    return new DatabaseCredentials(url, settings.get(user), settings.get(password));
  }

  private void check() {
    if (owner.user().equals(program.user())) {
      throw new StartupException("database.stop.same-role", owner.user());
    }
    try (var connection = owner.connect()) {
      checkVersion(connection);
      makeProgramRole(connection);
    } catch (SQLException refused) {
      throw new StartupException("database.stop.external", owner, refused);
    }
    try (var connection = program.connect()) {
      checkOwnsNothing(connection);
    } catch (SQLException refused) {
      throw new StartupException("database.stop.external", program, refused);
    }
  }

  private static void checkVersion(Connection connection) throws SQLException {
    int major = connection.getMetaData().getDatabaseMajorVersion();
    if (major < OLDEST) {
      throw new StartupException("database.stop.too-old", major, OLDEST);
    }
    String encoding = Sql.ask(connection, "show server_encoding");
    if (!encoding.equals("UTF8")) {
      throw new StartupException("database.stop.encoding", encoding);
    }
  }

  private void makeProgramRole(Connection connection) throws SQLException {
    String known = "select 1 from pg_roles where rolname = ?";
    if (!Sql.ask(connection, known, program.user()).isEmpty()) {
      return;
    }
    String make = "create role " + name(program.user()) + " login password ";
    try {
      Sql.run(connection, make + text(program.password()));
    } catch (SQLException notAllowed) {
      throw new StartupException("database.stop.make-role", program.user(), make + "'…'");
    }
  }

  private void checkOwnsNothing(Connection connection) throws SQLException {
    String powers =
        """
        select 1 from pg_roles
        where rolname = current_user
          and (rolsuper or rolbypassrls or pg_has_role(oid, ?, 'member'))
        union all
        select 1 from pg_class where pg_get_userbyid(relowner) = current_user
        """;
    if (!Sql.ask(connection, powers, owner.user()).isEmpty()) {
      throw new StartupException("database.stop.too-powerful", program.user());
    }
  }
}
