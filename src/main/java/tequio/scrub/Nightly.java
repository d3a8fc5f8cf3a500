package tequio.scrub;

import java.io.IOException;
import java.time.Clock;
import java.time.ZoneId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;
import org.springframework.scheduling.support.CronTrigger;
import tequio.files.Sweep;

/** Sweeps and reads everything each night, while the site is open. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class Nightly {

  private static final Logger LOG = LoggerFactory.getLogger(Nightly.class);
  private static final CronTrigger NIGHT =
      new CronTrigger("0 30 3 * * *", ZoneId.of("America/Mexico_City"));

  @Bean(defaultCandidate = false)
  ThreadPoolTaskScheduler nightlyScheduler(Clock clock, Sweep sweep, Scrub scrub) {
    var scheduler = new ThreadPoolTaskScheduler();
    scheduler.setClock(clock);
    scheduler.setDaemon(true);
    scheduler.setThreadNamePrefix("nightly-");
    scheduler.initialize();
    scheduler.schedule(() -> run(sweep, scrub), NIGHT);
    return scheduler;
  }

  private static void run(Sweep sweep, Scrub scrub) {
    try {
      sweep.sweep();
      var report = scrub.run();
      LOG.info("read {} files and {} entries again", report.files(), report.entries());
    } catch (IOException | RuntimeException failed) {
      LOG.error("the nightly reading failed", failed);
    }
  }
}
