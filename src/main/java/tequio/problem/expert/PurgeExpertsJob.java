package tequio.problem.expert;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tequio.jobs.Job;
import tequio.jobs.JobSchedule;
import tequio.kernel.GovernmentKey;
import tequio.privacy.ProcessingActivity;
import tequio.storage.TenantContext;
import tequio.territory.Gazetteer;
import tequio.territory.Government;

/**
 * Job: deletes experts and what they sent some time after their link ended, unless a comment is not
 * answered yet.
 */
@Component
class PurgeExpertsJob implements Job {

  private static final Logger LOG = LoggerFactory.getLogger(PurgeExpertsJob.class);

  private final Experts experts;
  private final TenantContext tenants;
  private final Gazetteer gazetteer;
  private final Clock clock;

  PurgeExpertsJob(Experts experts, TenantContext tenants, Gazetteer gazetteer, Clock clock) {
    this.experts = experts;
    this.tenants = tenants;
    this.gazetteer = gazetteer;
    this.clock = clock;
  }

  @Override
  public String name() {
    return ProcessingActivity.EXPERT.job();
  }

  @Override
  public JobSchedule rhythm() {
    return new JobSchedule.Every(Duration.ofHours(24));
  }

  @Override
  public void run() {
    var before = clock.instant().minus(ProcessingActivity.EXPERT.time());
    int deleted = tenants.within(governments(), () -> experts.deleteEndedBefore(before));
    LOG.debug("{} experts deleted", deleted);
  }

  private List<GovernmentKey> governments() {
    return Stream.of(
            Stream.of(gazetteer.federation()),
            gazetteer.listStates().stream(),
            gazetteer.listMunicipalities().stream())
        .flatMap(it -> it)
        .map(Government::key)
        .toList();
  }
}
