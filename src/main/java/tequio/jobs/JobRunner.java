package tequio.jobs;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Runs jobs and records their results. */
@Component
class JobRunner {

  private static final Logger LOG = LoggerFactory.getLogger(JobRunner.class);

  private final List<Job> jobs;
  private final JobRunRepository runs;

  JobRunner(List<Job> jobs, JobRunRepository runs) {
    this.jobs = List.copyOf(jobs);
    this.runs = runs;
    long names = jobs.stream().map(Job::name).distinct().count();
    if (names < jobs.size()) {
      throw new IllegalStateException("two jobs have one name");
    }
  }

  List<Job> jobs() {
    return jobs;
  }

  /**
   * Runs the job and records the result; an exception is logged and recorded, and the job runs
   * again when next due.
   */
  void run(Job job) {
    try {
      job.run();
      runs.succeeded(job.name());
    } catch (Exception failed) {
      LOG.error("the job {} failed", job.name(), failed);
      runs.failed(job.name(), failed.getClass().getSimpleName());
    }
  }
}
