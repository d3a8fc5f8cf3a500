package tequio.consultation.contact;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tequio.jobs.Job;
import tequio.jobs.JobSchedule;
import tequio.kernel.GovernmentKey;
import tequio.privacy.ProcessingActivity;
import tequio.storage.TenantContext;

/**
 * Job: deletes addresses nobody confirmed in a day or that are old, and the words of submissions
 * removed long ago whose removal nobody contests.
 */
@Component
class ForgetSubmissionsJob implements Job {

  private static final Duration UNCONFIRMED = Duration.ofDays(1);

  private final JdbcClient jdbc;
  private final TenantContext scope;
  private final Clock clock;

  ForgetSubmissionsJob(JdbcClient jdbc, TenantContext scope, Clock clock) {
    this.jdbc = jdbc;
    this.scope = scope;
    this.clock = clock;
  }

  @Override
  public String name() {
    return ProcessingActivity.SUBMISSION_CONTACT.job();
  }

  @Override
  public JobSchedule rhythm() {
    return new JobSchedule.Every(Duration.ofHours(6));
  }

  @Override
  @Transactional
  public void run() {
    var governments =
        jdbc.sql("select key from government")
            .query((row, n) -> new GovernmentKey(row.getString("key")))
            .list();
    var unused = scope.within(governments, this::forget);
  }

  private int forget() {
    int contacts =
        jdbc.sql(
                """
                delete from submission_contact
                where asked_at < ? or not confirmed and asked_at < ?
                """)
            .params(before(ProcessingActivity.SUBMISSION_CONTACT.time()), before(UNCONFIRMED))
            .update();
    int words =
        jdbc.sql(
                """
                update submission s set words = null
                where state = 'removed' and words is not null and decided_at < ?
                  and not exists (select from removal_contest c
                    where c.government = s.government and c.consultation = s.consultation
                      and c.number = s.number and c.open)
                """)
            .param(before(ProcessingActivity.REMOVED_SUBMISSION.time()))
            .update();
    return contacts + words;
  }

  private Timestamp before(Duration time) {
    return Timestamp.from(clock.instant().minus(time));
  }
}
