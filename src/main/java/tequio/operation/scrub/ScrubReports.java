package tequio.operation.scrub;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tequio.kernel.Uuid7;
import tequio.storage.Json;

/** Store of verification results. */
@Component
class ScrubReports {

  private final JdbcClient sql;
  private final Clock clock;

  ScrubReports(JdbcClient sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  void add(ScrubReport report) {
    sql.sql("insert into scrub_report values (?, ?, ?, ?, ?::jsonb)")
        .params(
            Uuid7.next(clock),
            Timestamp.from(report.at()),
            report.files(),
            report.entries(),
            Json.MAPPER.writeValueAsString(report.problems()))
        .update();
  }

  Optional<ScrubReport> newest() {
    return sql.sql("select * from scrub_report order by at desc, id desc limit 1")
        .query((row, number) ->
            new ScrubReport(
                row.getTimestamp("at").toInstant(),
                row.getLong("files"),
                row.getLong("entries"),
                List.of(Json.MAPPER.readValue(row.getString("problems"), String[].class))))
        .optional();
  }
}
