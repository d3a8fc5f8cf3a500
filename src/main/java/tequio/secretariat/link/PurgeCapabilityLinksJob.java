package tequio.secretariat.link;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tequio.jobs.Job;
import tequio.jobs.JobSchedule;
import tequio.storage.TenantContext;
import tequio.territory.Gazetteer;

/** Job: deletes links of letters whose day is over. */
@Component
class PurgeCapabilityLinksJob implements Job {

  private static final Logger LOG = LoggerFactory.getLogger(PurgeCapabilityLinksJob.class);

  private final CapabilityLinks links;
  private final TenantContext tenants;
  private final Gazetteer gazetteer;

  PurgeCapabilityLinksJob(CapabilityLinks links, TenantContext tenants, Gazetteer gazetteer) {
    this.links = links;
    this.tenants = tenants;
    this.gazetteer = gazetteer;
  }

  @Override
  public String name() {
    return "forget-capability-links";
  }

  @Override
  public JobSchedule rhythm() {
    return new JobSchedule.Every(Duration.ofHours(24));
  }

  @Override
  public void run() {
    int forgotten = tenants.within(AllGovernments.of(gazetteer), links::forgetOld);
    LOG.debug("{} links forgotten", forgotten);
  }
}
