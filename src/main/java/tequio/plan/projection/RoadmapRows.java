package tequio.plan.projection;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import tequio.plan.version.CommitmentKey;
import tequio.storage.Json;

/** Rows of one commitment by table, in the order in which the tables were first used. */
record RoadmapRows(
    CommitmentKey commitment, Map<String, List<Map<String, @Nullable Object>>> byTable) {

  RoadmapRows(CommitmentKey commitment) {
    this(commitment, new LinkedHashMap<>());
  }

  /**
   * Adds a row with values that JSON can represent; PostgreSQL converts them to the types of the
   * columns.
   */
  void add(String table, Map<String, ? extends @Nullable Object> columns) {
    var row = new LinkedHashMap<String, @Nullable Object>(columns);
    row.put("government", commitment.government().value());
    row.put("commitment", commitment.number());
    byTable.computeIfAbsent(table, fresh -> new ArrayList<>()).add(row);
  }

  void insert(JdbcClient jdbc) {
    byTable.forEach((table, rows) ->
        jdbc.sql(
                "insert into %1$s select * from jsonb_populate_recordset(null::%1$s, :rows::jsonb)"
                    .formatted(table))
            .param("rows", Json.MAPPER.writeValueAsString(rows))
            .update());
  }
}
