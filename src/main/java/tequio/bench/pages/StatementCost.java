package tequio.bench.pages;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tequio.database.Sql;
import tequio.storage.Json;
import tools.jackson.databind.JsonNode;

/**
 * What PostgreSQL reads to answer a statement that it has answered ten times before, with the plan
 * that a prepared statement then has.
 *
 * @param rows of tables, those included that a condition then refuses
 * @param buffers blocks of 8 KB, of tables and indexes, each time one is looked into
 */
public record StatementCost(String sql, long rows, long buffers) {

  private static final int TIMES = 10;
  private static final int SHOWN = 150;
  private static final String NAME = "measured_statement";

  /** Of each statement of a page in its order; what they wrote is taken back. */
  public static List<StatementCost> of(Connection connection, List<LoggedStatement> page)
      throws SQLException {
    var before = connection.setSavepoint();
    try {
      var costs = new ArrayList<StatementCost>();
      for (var statement : page) {
        if (isMeasured(statement.sql())) {
          costs.add(of(connection, statement));
        }
      }
      return costs;
    } finally {
      connection.rollback(before);
    }
  }

  /** On one line, with the beginning of the statement. */
  @Override
  public String toString() {
    var line = sql.replaceAll("\\s+", " ");
    var beginning = line.substring(0, Math.min(SHOWN, line.length()));
    return String.format(Locale.ROOT, "%,d rows, %,d buffers: %s", rows, buffers, beginning);
  }

  private static boolean isMeasured(String sql) {
    var first = sql.strip().split("\\W", 2)[0].toLowerCase(Locale.ROOT);
    return Stream.of("select", "with", "insert", "update", "delete").anyMatch(first::equals);
  }

  private static StatementCost of(Connection connection, LoggedStatement statement)
      throws SQLException {
    Sql.run(connection, "prepare " + NAME + " as " + statement.sql());
    try (var execute = connection.createStatement()) {
      var execution = "execute " + NAME + values(statement.values());
      for (int time = 0; time < TIMES; time++) {
        execute.execute(execution);
      }
      try (var row = execute.executeQuery("explain (analyze, buffers, format json) " + execution)) {
        row.next();
        var plan = Json.MAPPER.readTree(row.getString(1)).path(0).path("Plan");
        return new StatementCost(statement.sql(), rows(plan), buffers(plan));
      }
    } finally {
      Sql.run(connection, "deallocate " + NAME);
    }
  }

  private static String values(List<Optional<String>> values) {
    return values.isEmpty()
        ? ""
        : values.stream()
            .map(it -> it.map(text -> "'" + text.replace("'", "''") + "'").orElse("null"))
            .collect(Collectors.joining(", ", "(", ")"));
  }

  private static long rows(JsonNode plan) {
    long rows = 0;
    if (plan.has("Relation Name")) {
      double each =
          plan.path("Actual Rows").asDouble()
              + plan.path("Rows Removed by Filter").asDouble()
              + plan.path("Rows Removed by Index Recheck").asDouble();
      rows = Math.round(each * plan.path("Actual Loops").asDouble());
    }
    for (var below : plan.path("Plans")) {
      rows += rows(below);
    }
    return rows;
  }

  private static long buffers(JsonNode plan) {
    return plan.path("Shared Hit Blocks").asLong() + plan.path("Shared Read Blocks").asLong();
  }
}
