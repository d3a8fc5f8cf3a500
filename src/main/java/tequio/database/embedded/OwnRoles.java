package tequio.database.embedded;

import static tequio.database.Sql.text;

import java.sql.Connection;
import java.sql.SQLException;
import tequio.database.DatabaseCredentials;
import tequio.database.Sql;
import tequio.settings.StartupException;

/** Creates the two roles and the database of an embedded PostgreSQL. */
final class OwnRoles {

  static final String DATABASE = "tequio";
  static final String OWNER = "tequio_owner";
  static final String PROGRAM = "tequio_app";

  static void make(DatabaseCredentials superuser, Passwords passwords) {
    try (var connection = superuser.connect()) {
      makeRole(connection, OWNER, passwords.owner());
      makeRole(connection, PROGRAM, passwords.program());
      if (Sql.ask(connection, "select 1 from pg_database where datname = ?", DATABASE).isEmpty()) {
        Sql.run(connection, "create database " + DATABASE + " owner " + OWNER);
        Sql.run(connection, "revoke all on database " + DATABASE + " from public");
        Sql.run(connection, "grant connect on database " + DATABASE + " to " + PROGRAM);
      }
    } catch (SQLException refused) {
      throw new StartupException("database.stop.roles", refused);
    }
  }

  private static void makeRole(Connection connection, String role, String password)
      throws SQLException {
    if (Sql.ask(connection, "select 1 from pg_roles where rolname = ?", role).isEmpty()) {
      Sql.run(connection, "create role " + role + " login password " + text(password));
    }
  }

  private OwnRoles() {}
}
