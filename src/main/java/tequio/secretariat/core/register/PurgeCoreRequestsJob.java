package tequio.secretariat.core.register;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tequio.jobs.Job;
import tequio.jobs.JobSchedule;
import tequio.kernel.GovernmentKey;
import tequio.privacy.ProcessingActivity;
import tequio.storage.TenantContext;

/**
 * Job: deletes requests to join a civil-society core that nobody confirmed within a day or decided
 * on within half a year.
 */
@Component
class PurgeCoreRequestsJob implements Job {

  private static final Logger LOG = LoggerFactory.getLogger(PurgeCoreRequestsJob.class);

  private final CoreParticipants participants;
  private final TenantContext tenants;
  private final JdbcClient jdbc;

  PurgeCoreRequestsJob(CoreParticipants participants, TenantContext tenants, JdbcClient jdbc) {
    this.participants = participants;
    this.tenants = tenants;
    this.jdbc = jdbc;
  }

  @Override
  public String name() {
    return ProcessingActivity.ASKED_CORE.job();
  }

  @Override
  public JobSchedule rhythm() {
    return new JobSchedule.Every(Duration.ofHours(1));
  }

  @Override
  public void run() {
    var governments =
        jdbc.sql("select distinct government from document where kind = 'civil-society-core'")
            .query((row, number) -> new GovernmentKey(row.getString(1)))
            .list();
    int forgotten = tenants.within(governments, participants::forgetOld);
    LOG.debug("{} requests to join a core forgotten", forgotten);
  }
}
