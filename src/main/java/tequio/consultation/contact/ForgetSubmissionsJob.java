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
 * Job: deletes addresses nobody confirmed in a day or that are old, and the words and place of
 * submissions removed long ago whose removal nobody contests, with what else was written of them.
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
    return contacts + forgetRemoved() + forgetContests();
  }

  private int forgetRemoved() {
    int words =
        jdbc.sql(
                """
                update submission s set words = null, place = null
                where state = 'removed' and (words is not null or place is not null)
                  and decided_at < ?
                  and not exists (select from removal_contest c
                    where c.government = s.government and c.consultation = s.consultation
                      and c.number = s.number and c.open)
                """)
            .param(before(ProcessingActivity.REMOVED_SUBMISSION.time()))
            .update();
    int typed =
        jdbc.sql(
                """
                delete from second_typing t using submission s
                where s.government = t.government and s.consultation = t.consultation
                  and s.number = t.number and s.state = 'removed' and s.words is null
                """)
            .update();
    return words + typed;
  }

  /** Answered ones: their answer is public, and stays. */
  private int forgetContests() {
    return jdbc.sql(
            """
            delete from removal_contest c using submission s
            where s.government = c.government and s.consultation = c.consultation
              and s.number = c.number and not c.open
              and (s.words is null or s.state = 'published' and c.contested_at < ?)
            """)
        .param(before(ProcessingActivity.REMOVED_SUBMISSION.time()))
        .update();
  }

  private Timestamp before(Duration time) {
    return Timestamp.from(clock.instant().minus(time));
  }
}
