package tequio.database;

import static tequio.database.Sql.name;

import java.sql.Connection;
import java.sql.SQLException;

/** Grants of the working role on the objects that migrations create. */
final class Roles {

  /**
   * Grants the working role default privileges on future tables, so that what a migration revokes
   * afterwards stays revoked.
   */
  static void letWorkOnTablesToCome(Connection owner, String program) throws SQLException {
    Sql.run(owner, "grant usage on schema public to " + name(program));
    Sql.run(
        owner,
        "alter default privileges in schema public grant select, insert, update, delete on tables"
            + " to "
            + name(program));
    Sql.run(
        owner,
        "alter default privileges in schema public grant usage, select on sequences to "
            + name(program));
  }

  /** Revokes write access to Flyway's schema history table. */
  static void keepHistory(Connection owner, String table, String program) throws SQLException {
    Sql.run(
        owner,
        "revoke insert, update, delete, truncate on " + name(table) + " from " + name(program));
  }

  private Roles() {}
}
