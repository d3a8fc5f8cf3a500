package tequio.accounts.personaldata;

import java.time.Clock;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tequio.accounts.person.AccountId;
import tequio.jobs.Job;
import tequio.jobs.JobSchedule;
import tequio.privacy.ProcessingActivity;

/**
 * Job: erases accounts without roles that were not used for the period that the register of
 * treatments states.
 */
@Component
class EraseInactiveAccountsJob implements Job {

  private final JdbcClient jdbc;
  private final EraseAccount erase;
  private final Clock clock;

  EraseInactiveAccountsJob(JdbcClient jdbc, EraseAccount erase, Clock clock) {
    this.jdbc = jdbc;
    this.erase = erase;
    this.clock = clock;
  }

  @Override
  public String name() {
    return ProcessingActivity.ACCOUNT.job();
  }

  @Override
  public JobSchedule rhythm() {
    return new JobSchedule.Daily(LocalTime.of(4, 40));
  }

  @Override
  @Transactional
  public void run() {
    jdbc.sql(
            """
            select a.id from account a where a.closed is null and a.made < :before
              and not exists (select from account_role r where r.account = a.id and
                case when r.ended is null then r.ends is null or r.ends >= :day
                  else r.ended >= :before end)
              and not exists (select from audit_entry e where e.account = a.id and e.at >= :before)
            """)
        .param("before", before(ProcessingActivity.ACCOUNT))
        .param("day", before(ProcessingActivity.ACCOUNT).toLocalDate())
        .query(UUID.class)
        .list()
        .forEach(it -> erase.run(new AccountId(it), Optional.empty()));
    jdbc.sql("delete from account_unreached where told < ?")
        .param(before(ProcessingActivity.UNREACHED))
        .update();
  }

  private OffsetDateTime before(ProcessingActivity treatment) {
    return clock.instant().minus(treatment.time()).atOffset(ZoneOffset.UTC);
  }
}
