package tequio.scrub;

import java.io.IOException;
import java.time.LocalTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tequio.files.Sweep;
import tequio.jobs.Job;
import tequio.jobs.Rhythm;

/** Sweeps and reads everything each night, while the site is open. */
@Component
class Nightly implements Job {

  private static final Logger LOG = LoggerFactory.getLogger(Nightly.class);

  private final Sweep sweep;
  private final Scrub scrub;

  Nightly(Sweep sweep, Scrub scrub) {
    this.sweep = sweep;
    this.scrub = scrub;
  }

  @Override
  public String name() {
    return "scrub";
  }

  @Override
  public Rhythm rhythm() {
    return new Rhythm.Daily(LocalTime.of(3, 30));
  }

  @Override
  public void run() throws IOException {
    sweep.sweep();
    var report = scrub.run();
    LOG.info("read {} files and {} entries again", report.files(), report.entries());
  }
}
