package tequio.jobs;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Repository of the last run of each job and its result. */
@Component
class JobRunRepository {

  /**
   * Last run of a job.
   *
   * @param known when this installation first had the job
   * @param succeeded the last success; empty if there was none
   * @param problem of the last attempt, if it failed
   */
  record Run(String job, Instant known, Optional<Instant> succeeded, Optional<String> problem) {}

  private final JdbcClient sql;
  private final Clock clock;

  JobRunRepository(JdbcClient sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  void know(String job) {
    sql.sql("insert into job_run (job, known) values (?, ?) on conflict (job) do nothing")
        .params(job, now())
        .update();
  }

  void succeeded(String job) {
    know(job);
    sql.sql("update job_run set succeeded = ?, failed = null, problem = null where job = ?")
        .params(now(), job)
        .update();
  }

  void failed(String job, String problem) {
    know(job);
    sql.sql("update job_run set failed = ?, problem = ? where job = ?")
        .params(now(), problem, job)
        .update();
  }

  List<Run> all() {
    return sql.sql("select job, known, succeeded, problem from job_run order by job")
        .query((row, number) ->
            new Run(
                row.getString("job"),
                row.getTimestamp("known").toInstant(),
                Optional.ofNullable(row.getTimestamp("succeeded")).map(Timestamp::toInstant),
                Optional.ofNullable(row.getString("problem"))))
        .list();
  }

  private Timestamp now() {
    return Timestamp.from(clock.instant());
  }
}
