package tequio.jobs;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedule;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;

/**
 * Schedules the jobs. Due times are kept in the database, so that one of several instances runs a
 * job, and a run missed while all were down is made up for.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("tequio.jobs")
class JobSchedulerConfiguration {

  private static final Duration LOOK = Duration.ofSeconds(10);
  private static final Duration PATIENCE_AT_END = Duration.ofSeconds(5);
  private static final int AT_ONCE = 2;

  @Bean(destroyMethod = "stop")
  Scheduler scheduler(DataSource dataSource, Clock clock, JobRunner runner) {
    return scheduler(dataSource, clock, runner, LOOK);
  }

  static Scheduler scheduler(DataSource dataSource, Clock clock, JobRunner runner, Duration look) {
    var tasks = runner.jobs().stream().map(job -> task(job, runner)).toList();
    return Scheduler.create(dataSource)
        .startTasks(tasks)
        .clock(clock::instant)
        .threads(AT_ONCE)
        .pollingInterval(look)
        .shutdownMaxWait(PATIENCE_AT_END)
        .build();
  }

  @Bean
  Start startOfJobs(
      Scheduler scheduler,
      JobRunner runner,
      JobRunRepository runs,
      @Value("${tequio.jobs:false}") boolean running) {
    return new Start(scheduler, runner, runs, running);
  }

  /**
   * Starts the scheduler once the site accepts requests, so that jobs do not delay the start.
   *
   * @param running false for a site that only trains the JVM: its beans were chosen at the build
   */
  record Start(Scheduler scheduler, JobRunner runner, JobRunRepository runs, boolean running) {

    @EventListener
    void open(ApplicationReadyEvent ready) {
      if (running) {
        runner.jobs().forEach(job -> runs.know(job.name()));
        scheduler.start();
      }
    }
  }

  static RecurringTask<Void> task(Job job, JobRunner runner) {
    return Tasks.recurring(job.name(), new When(job.rhythm()))
        .execute((instance, context) -> runner.run(job));
  }

  /** Adapts a {@link JobSchedule} to the scheduler library. */
  record When(JobSchedule rhythm) implements Schedule {

    @Override
    public Instant getNextExecutionTime(ExecutionComplete done) {
      return rhythm.after(done.getTimeDone());
    }

    @Override
    public Instant getInitialExecutionTime(Instant now) {
      return rhythm instanceof JobSchedule.Every ? now : rhythm.after(now);
    }

    /**
     * Whether the library may recompute stored due times at the start, so that a changed time of
     * day applies; false for pauses.
     */
    @Override
    public boolean isDeterministic() {
      return !(rhythm instanceof JobSchedule.Every);
    }
  }
}
