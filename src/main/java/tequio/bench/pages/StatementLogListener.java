package tequio.bench.pages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.List;
import tequio.bench.machine.Postgres;
import tequio.bench.machine.Site;
import tequio.database.Sql;

/** Reads the statements of a page from PostgreSQL's log. */
public final class StatementLogListener {

  private static final List<String> SETTINGS = List.of("log_statement", "log_error_verbosity");

  /** From the next connection on, so before the program is started again. */
  public static void begin(Postgres postgres) {
    alter(postgres, "set log_statement = 'all'", "set log_error_verbosity = 'default'");
  }

  public static void end(Postgres postgres) {
    alter(postgres, SETTINGS.stream().map(setting -> "reset " + setting).toArray(String[]::new));
  }

  /** The statements of one page, of a program that has drawn it before. */
  public static List<LoggedStatement> during(Site site, String path) {
    for (int time = 0; time < 8; time++) {
      site.get(path);
    }
    return during(site, () -> site.get(path));
  }

  /** The statements of one act. */
  public static List<LoggedStatement> during(Site site, Runnable act) {
    var log = Postgres.of(site.home()).log();
    try {
      int before = Files.readAllLines(log).size();
      act.run();
      var lines = Files.readAllLines(log);
      return LoggedStatement.in(lines.subList(before, lines.size())).stream()
          .filter(it -> !it.sql().contains("ledger_lease") && !it.sql().contains("ledger_place"))
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static void alter(Postgres postgres, String... changes) {
    try (var superuser = postgres.superuser()) {
      for (var change : changes) {
        Sql.run(superuser, "alter role " + Postgres.PROGRAM + " " + change);
      }
    } catch (SQLException refused) {
      throw new IllegalStateException(refused);
    }
  }

  private StatementLogListener() {}
}
