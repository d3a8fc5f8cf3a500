package tequio.accounts.refused;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tequio.jobs.Job;
import tequio.jobs.JobSchedule;

/** Job: deletes refused forms that were not reopened in time. */
@Component
class RefusedFormRetentionJob implements Job {

  private static final Logger LOG = LoggerFactory.getLogger(RefusedFormRetentionJob.class);

  private final RefusedForms forms;

  RefusedFormRetentionJob(RefusedForms forms) {
    this.forms = forms;
  }

  @Override
  public String name() {
    return "forget-refused-forms";
  }

  @Override
  public JobSchedule rhythm() {
    return new JobSchedule.Every(Duration.ofMinutes(15));
  }

  @Override
  public void run() {
    LOG.debug("refused forms forgotten: {}", forms.forgetOld());
  }
}
