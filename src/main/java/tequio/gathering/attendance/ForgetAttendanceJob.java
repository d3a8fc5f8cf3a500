package tequio.gathering.attendance;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tequio.jobs.Job;
import tequio.jobs.JobSchedule;
import tequio.kernel.GovernmentKey;
import tequio.privacy.ProcessingActivity;
import tequio.storage.TenantContext;

/** Job: deletes arrivals and reservations after their time; counts are public, and stay. */
@Component
class ForgetAttendanceJob implements Job {

  private final JdbcClient jdbc;
  private final TenantContext scope;
  private final Clock clock;

  ForgetAttendanceJob(JdbcClient jdbc, TenantContext scope, Clock clock) {
    this.jdbc = jdbc;
    this.scope = scope;
    this.clock = clock;
  }

  @Override
  public String name() {
    return ProcessingActivity.ATTENDANCE.job();
  }

  @Override
  public JobSchedule rhythm() {
    return new JobSchedule.Every(Duration.ofHours(24));
  }

  @Override
  @Transactional
  public void run() {
    var unused =
        scope.within(
            governments(),
            () -> {
              forget("attendance_entry", "noted_at");
              forget("gathering_reservation", "reserved_at");
              return true;
            });
  }

  private List<GovernmentKey> governments() {
    return jdbc.sql("select key from government")
        .query((row, n) -> new GovernmentKey(row.getString("key")))
        .list();
  }

  private void forget(String table, String since) {
    var before = clock.instant().minus(ProcessingActivity.ATTENDANCE.time());
    var unused =
        jdbc.sql("delete from " + table + " where " + since + " < ?")
            .param(before.atOffset(ZoneOffset.UTC))
            .update();
  }
}
