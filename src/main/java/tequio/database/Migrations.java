package tequio.database;

import java.sql.SQLException;
import java.util.Map;
import org.flywaydb.core.Flyway;

/** Runs the Flyway migrations as the owner of the database. */
public final class Migrations {

  private static final String LOCATION = "classpath:tequio";

  /** Without the rest of the program: nothing begins to work on the tables it makes. */
  public static void run(Database database) {
    run(
        Flyway.configure()
            .locations(LOCATION)
            .placeholders(placeholders(database))
            .dataSource(new LoginDataSource(database::owner))
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

  /** A migration may name the program's role as {@code ${program}}, to grant or to take. */
  static Map<String, String> placeholders(Database database) {
    return Map.of("program", database.program().user());
  }

  private Migrations() {}
}
