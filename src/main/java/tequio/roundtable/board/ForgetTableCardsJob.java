package tequio.roundtable.board;

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

/** Job: deletes cards of tables after their time; what was published of them stays. */
@Component
class ForgetTableCardsJob implements Job {

  private final JdbcClient jdbc;
  private final TenantContext scope;
  private final Clock clock;

  ForgetTableCardsJob(JdbcClient jdbc, TenantContext scope, Clock clock) {
    this.jdbc = jdbc;
    this.scope = scope;
    this.clock = clock;
  }

  @Override
  public String name() {
    return ProcessingActivity.TABLE_CARD.job();
  }

  @Override
  public JobSchedule rhythm() {
    return new JobSchedule.Every(Duration.ofHours(24));
  }

  @Override
  @Transactional
  public void run() {
    var unused = scope.within(governments(), this::forget);
  }

  private int forget() {
    var before = clock.instant().minus(ProcessingActivity.TABLE_CARD.time());
    return jdbc.sql("delete from roundtable_card where sent_at < ?")
        .param(before.atOffset(ZoneOffset.UTC))
        .update();
  }

  private List<GovernmentKey> governments() {
    return jdbc.sql("select key from government")
        .query((row, n) -> new GovernmentKey(row.getString("key")))
        .list();
  }
}
