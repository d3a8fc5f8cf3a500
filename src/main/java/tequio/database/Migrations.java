package tequio.database;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationVersion;

/** Runs the Flyway migrations as the owner of the database. */
public final class Migrations {

  /** Runs all migrations without starting the application. */
  public static void run(Database database) {
    run(database, MigrationVersion.LATEST);
  }

  /**
   * Runs the migrations up to a version, to test with data of an older installation.
   *
   * @param last version of the newest migration to run: {@code 20261121.22200}
   */
  public static void runUntil(Database database, String last) {
    run(database, MigrationVersion.fromVersion(last));
  }

  private static void run(Database database, MigrationVersion last) {
    run(
        Flyway.configure()
            .resourceProvider(MigrationFiles.find())
            .javaMigrationClassProvider(List::of)
            .placeholders(placeholders(database))
            .dataSource(new LoginDataSource(database::owner))
            .target(last)
            .load(),
        database);
  }

  static void run(Flyway flyway, Database database) {
    String program = database.program().user();
    try (var owner = database.owner().connect()) {
      Roles.letWorkOnTablesToCome(owner, program);
      flyway.migrate();
      Roles.keepHistory(owner, flyway.getConfiguration().getTable(), program);
    } catch (SQLException refused) {
      throw new IllegalStateException("the owner's role cannot prepare the database", refused);
    }
  }

  /**
   * Returns the Flyway placeholder {@code ${program}}, the name of the working role for grants and
   * revokes.
   */
  static Map<String, String> placeholders(Database database) {
    return Map.of("program", database.program().user());
  }

  private Migrations() {}
}
