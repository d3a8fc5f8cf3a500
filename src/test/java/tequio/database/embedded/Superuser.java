package tequio.database.embedded;

import java.nio.file.Path;
import tequio.database.Database;
import tequio.database.DatabaseCredentials;

/** Whoever holds the machine: the role of an own PostgreSQL that may do everything. */
public final class Superuser {

  public static DatabaseCredentials of(Database database, Path home) {
    return new DatabaseCredentials(
        database.owner().url(), Cluster.SUPERUSER, Passwords.in(PostgresHome.at(home)).superuser());
  }

  private Superuser() {}
}
