package tequio.database;

import java.sql.Connection;
import java.sql.SQLException;

/** Statements over plain JDBC that run before the application's own data access exists. */
public final class Sql {

  public static void run(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /**
   * Returns the first column of the first row as text; the empty string if there is no row or the
   * value is null.
   */
  public static String ask(Connection connection, String sql, String... values)
      throws SQLException {
    try (var statement = connection.prepareStatement(sql)) {
      for (int index = 0; index < values.length; index++) {
        statement.setString(index + 1, values[index]);
      }
      try (var rows = statement.executeQuery()) {
        String found = rows.next() ? rows.getString(1) : null;
        return found == null ? "" : found;
      }
    }
  }

  /** Quotes an identifier. */
  public static String name(String name) {
    return "\"" + name.replace("\"", "\"\"") + "\"";
  }

  /** Quotes a string literal, for statements that take no parameters. */
  public static String text(String text) {
    return "'" + text.replace("'", "''") + "'";
  }

  private Sql() {}
}
