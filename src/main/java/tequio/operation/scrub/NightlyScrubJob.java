package tequio.operation.scrub;

import java.io.IOException;
import java.time.LocalTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tequio.files.OrphanFileCleanup;
import tequio.jobs.Job;
import tequio.jobs.JobSchedule;

/** Job: removes orphaned files and verifies files, log and record each night. */
@Component
class NightlyScrubJob implements Job {

  private static final Logger LOG = LoggerFactory.getLogger(NightlyScrubJob.class);

  private final OrphanFileCleanup sweep;
  private final Scrub scrub;

  NightlyScrubJob(OrphanFileCleanup sweep, Scrub scrub) {
    this.sweep = sweep;
    this.scrub = scrub;
  }

  @Override
  public String name() {
    return "scrub";
  }

  @Override
  public JobSchedule rhythm() {
    return new JobSchedule.Daily(LocalTime.of(3, 30));
  }

  @Override
  public void run() throws IOException {
    sweep.sweep();
    var report = scrub.run();
    LOG.info("read {} files and {} entries again", report.files(), report.entries());
  }
}
