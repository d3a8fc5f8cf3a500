package tequio.jobs;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import tequio.kernel.HealthCheck;
import tequio.settings.StartupException;

/** Health check: when each job last succeeded, and which are overdue. */
@Component
@ConditionalOnProperty("tequio.jobs")
class JobsHealth implements HealthCheck {

  private final JobRunner runner;
  private final JobRunRepository runs;
  private final Clock clock;

  JobsHealth(JobRunner runner, JobRunRepository runs, Clock clock) {
    this.runner = runner;
    this.runs = runs;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "jobs";
  }

  @Override
  public Map<String, Instant> successes() {
    var all = new TreeMap<String, Instant>();
    runs.all().forEach(run -> run.succeeded().ifPresent(at -> all.put(run.job(), at)));
    return all;
  }

  @Override
  public Optional<String> trouble() {
    var late = new ArrayList<String>();
    for (var run : runs.all()) {
      runner.jobs().stream()
          .filter(job -> job.name().equals(run.job()) && isLate(job, run))
          .forEach(job -> late.add(job.name()));
    }
    return late.isEmpty()
        ? Optional.empty()
        : Optional.of(StartupException.sentence("jobs.late", String.join(", ", late)));
  }

  private boolean isLate(Job job, JobRunRepository.Run run) {
    var last = run.succeeded().orElse(run.known());
    return last.plus(job.rhythm().patience()).isBefore(clock.instant());
  }
}
