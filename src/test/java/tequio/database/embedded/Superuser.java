package tequio.database.embedded;

import java.nio.file.Path;
import tequio.database.Database;
import tequio.database.Login;

/** Whoever holds the machine: the role of an own PostgreSQL that may do everything. */
public final class Superuser {

  public static Login of(Database database, Path home) {
    return new Login(
        database.owner().url(), Cluster.SUPERUSER, Passwords.in(Home.at(home)).superuser());
  }

  private Superuser() {}
}
