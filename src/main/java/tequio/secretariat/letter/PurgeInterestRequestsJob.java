package tequio.secretariat.letter;

import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tequio.jobs.Job;
import tequio.jobs.JobSchedule;
import tequio.kernel.GovernmentKey;
import tequio.privacy.ProcessingActivity;
import tequio.storage.TenantContext;

/** Job: deletes requests to declare interests whose link has expired. */
@Component
class PurgeInterestRequestsJob implements Job {

  private static final Logger LOG = LoggerFactory.getLogger(PurgeInterestRequestsJob.class);

  private final InterestRequests requests;
  private final TenantContext tenants;
  private final JdbcClient jdbc;

  PurgeInterestRequestsJob(InterestRequests requests, TenantContext tenants, JdbcClient jdbc) {
    this.requests = requests;
    this.tenants = tenants;
    this.jdbc = jdbc;
  }

  @Override
  public String name() {
    return ProcessingActivity.INTEREST_REQUEST.job();
  }

  @Override
  public JobSchedule rhythm() {
    return new JobSchedule.Every(Duration.ofHours(24));
  }

  @Override
  public void run() {
    int forgotten = tenants.within(governments(), requests::removeExpired);
    LOG.debug("{} requests to declare interests forgotten", forgotten);
  }

  private List<GovernmentKey> governments() {
    return jdbc.sql("select distinct government from stated_fact where kind = 'seat-appointment'")
        .query((row, number) -> new GovernmentKey(row.getString(1)))
        .list();
  }
}
