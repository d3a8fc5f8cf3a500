package tequio.bench.record;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import tequio.bench.nation.GovernmentTables;
import tequio.database.Database;
import tequio.database.Sql;
import tequio.kernel.GovernmentKey;

/**
 * Inserts the rows of publications into tables without triggers, constraints or references, as the
 * lower bound of cost.
 */
record BaselineInserts(Map<String, List<Acts>> byGovernment) {

  /** The rows of one publication: a statement for each, with its values. */
  record Acts(List<Row> rows) {}

  /** One row. */
  record Row(String sql, Object[] values) {}

  /** Those of the last publications of each government, as many of each. */
  static BaselineInserts read(Database database, List<GovernmentKey> governments, int each)
      throws SQLException {
    var found = new LinkedHashMap<String, List<Acts>>();
    try (var owner = database.owner().connect()) {
      var tables = new GovernmentTables(owner).names();
      prepare(owner, tables, database.program().user());
      for (var government : governments) {
        var byTransaction = new TreeMap<Long, Acts>();
        for (var table : tables) {
          read(owner, table, government.value(), byTransaction);
        }
        var acts = new ArrayList<>(byTransaction.values());
        found.put(government.value(), acts.subList(Math.max(0, acts.size() - each), acts.size()));
      }
    }
    return new BaselineInserts(found);
  }

  private static void prepare(Connection owner, List<String> tables, String program)
      throws SQLException {
    Sql.run(owner, "drop schema if exists bench_plain cascade; create schema bench_plain");
    for (var table : tables) {
      Sql.run(
          owner,
          "create table bench_plain."
              + table
              + " (like public."
              + table
              + " including indexes including defaults)");
    }
    Sql.run(owner, "grant usage on schema bench_plain to " + Sql.name(program));
    Sql.run(owner, "grant all on all tables in schema bench_plain to " + Sql.name(program));
  }

  private static void read(
      Connection owner, String table, String government, Map<Long, Acts> byTransaction)
      throws SQLException {
    var sql = "select xmin::text::bigint, * from public." + table + " where government = ?";
    try (var select = owner.prepareStatement(sql)) {
      select.setString(1, government);
      try (var rows = select.executeQuery()) {
        int width = rows.getMetaData().getColumnCount() - 1;
        var insert =
            "insert into bench_plain." + table + " values (?" + ", ?".repeat(width - 1) + ")";
        while (rows.next()) {
          var values = new Object[width];
          for (int i = 0; i < width; i++) {
            values[i] = rows.getObject(i + 2);
          }
          byTransaction
              .computeIfAbsent(rows.getLong(1), it -> new Acts(new ArrayList<>()))
              .rows()
              .add(new Row(insert, values));
        }
      }
    }
  }

  static void forget(Database database) throws SQLException {
    try (var owner = database.owner().connect()) {
      Sql.run(owner, "drop schema bench_plain cascade");
    }
  }

  /** Inserts the rows of each publication in a transaction; answers how many in a second. */
  double perSecond(DataSource program) {
    var work = new ArrayList<Callable<Integer>>();
    byGovernment.values().forEach(acts -> work.add(() -> insert(program, acts)));
    long begun = System.nanoTime();
    int done = PublicationBenchmark.atOnce(work);
    return done / ((System.nanoTime() - begun) / 1e9);
  }

  private static int insert(DataSource program, List<Acts> all) throws Exception {
    for (var acts : all) {
      PublicationBenchmark.inLine(() -> insert(program, acts));
    }
    return all.size();
  }

  private static int insert(DataSource program, Acts acts) throws SQLException {
    try (var connection = program.getConnection()) {
      connection.setAutoCommit(false);
      for (var row : acts.rows()) {
        insert(connection, row);
      }
      connection.commit();
      connection.setAutoCommit(true);
    }
    return acts.rows().size();
  }

  private static void insert(Connection connection, Row row) throws SQLException {
    try (var statement = connection.prepareStatement(row.sql())) {
      for (int i = 0; i < row.values().length; i++) {
        statement.setObject(i + 1, row.values()[i]);
      }
      statement.executeUpdate();
    }
  }
}
