package tequio.roundtable.board;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
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

/**
 * Job: deletes cards, dots and scores of tables after their time; what was published of them stays.
 */
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
    var before =
        clock.instant().minus(ProcessingActivity.TABLE_CARD.time()).atOffset(ZoneOffset.UTC);
    int cards = jdbc.sql("delete from roundtable_card where sent_at < ?").param(before).update();
    return cards + forget("roundtable_dot", before) + forget("roundtable_score", before);
  }

  /** Dots and scores have no time of their own: they go by that of their table. */
  private int forget(String stored, OffsetDateTime before) {
    return jdbc.sql(
            """
            delete from %s v using roundtable_session s
            where s.government = v.government and s.roundtable = v.roundtable
              and coalesce(s.closed, s.began) < ?
            """
                .formatted(stored))
        .param(before)
        .update();
  }

  private List<GovernmentKey> governments() {
    return jdbc.sql("select key from government")
        .query((row, n) -> new GovernmentKey(row.getString("key")))
        .list();
  }
}
