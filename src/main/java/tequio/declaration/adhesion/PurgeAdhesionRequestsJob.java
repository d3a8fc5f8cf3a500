package tequio.declaration.adhesion;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tequio.declaration.EveryGovernment;
import tequio.jobs.Job;
import tequio.jobs.JobSchedule;

/** Job: deletes requests to adhere that nobody confirmed within a day. */
@Component
class PurgeAdhesionRequestsJob implements Job {

  private static final Logger LOG = LoggerFactory.getLogger(PurgeAdhesionRequestsJob.class);

  private final AdhesionRequests requests;
  private final EveryGovernment all;

  PurgeAdhesionRequestsJob(AdhesionRequests requests, EveryGovernment all) {
    this.requests = requests;
    this.all = all;
  }

  @Override
  public String name() {
    return "forget-asked-adhesions";
  }

  @Override
  public JobSchedule rhythm() {
    return new JobSchedule.Every(Duration.ofHours(1));
  }

  @Override
  public void run() {
    int forgotten = all.within(requests::forgetOld);
    LOG.debug("{} requests to adhere forgotten", forgotten);
  }
}
