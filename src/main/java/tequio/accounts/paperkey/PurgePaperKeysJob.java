package tequio.accounts.paperkey;

import java.time.Duration;
import org.springframework.stereotype.Component;
import tequio.jobs.Job;
import tequio.jobs.JobSchedule;

/** Job: deletes expired one-time codes. */
@Component
class PurgePaperKeysJob implements Job {

  private final PaperKeys keys;

  PurgePaperKeysJob(PaperKeys keys) {
    this.keys = keys;
  }

  @Override
  public String name() {
    return "forget-paper-keys";
  }

  @Override
  public JobSchedule rhythm() {
    return new JobSchedule.Every(Duration.ofHours(1));
  }

  @Override
  public void run() {
    keys.forgetOld();
  }
}
