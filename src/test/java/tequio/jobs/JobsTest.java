package tequio.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.kagkarlsson.scheduler.Scheduler;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tequio.testing.TequioDemoTest;

/** Several instances, one table of what is due, one clock that the test sets. */
@TequioDemoTest
class JobsTest {

  private static final Instant NOON = Instant.parse("2030-01-01T18:00:00Z");

  @Autowired DataSource dataSource;
  @Autowired JdbcClient sql;
  @Autowired List<Job> all;

  private volatile Instant now = NOON;
  private final AtomicInteger done = new AtomicInteger();
  private final List<Scheduler> running = new ArrayList<>();

  /** What an instance works with, by the clock of this test. */
  private final class Set extends Clock {
    @Override
    public java.time.ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(java.time.ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      return now;
    }
  }

  private record Counted(JobSchedule rhythm, AtomicInteger done, boolean failing) implements Job {

    @Override
    public String name() {
      return "counted";
    }

    @Override
    public void run() {
      done.incrementAndGet();
      if (failing) {
        throw new IllegalStateException("on purpose");
      }
    }
  }

  @BeforeEach
  @AfterEach
  void end() {
    running.forEach(Scheduler::stop);
    sql.sql("delete from scheduled_tasks").update();
    sql.sql("delete from job_run").update();
  }

  @Test
  void of_several_instances_one_does_what_is_due_and_the_clock_says_when() {
    var job = new Counted(new JobSchedule.Daily(LocalTime.of(13, 0)), done, false);
    var runner = runner(job);
    start(runner);
    start(runner);
    assertThat(due()).isEqualTo("2030-01-01T19:00:00Z");
    assertThat(done).hasValue(0);

    now = Instant.parse("2030-01-01T19:00:30Z");
    await()
        .atMost(Duration.ofSeconds(60))
        .untilAsserted(() -> assertThat(due()).isEqualTo("2030-01-02T19:00:00Z"));

    assertThat(done).hasValue(1);
    assertThat(health(runner).successes()).containsEntry("counted", now);
    assertThat(health(runner).trouble()).isEmpty();
  }

  @Test
  void a_job_that_fails_is_noted_and_told_when_it_is_overdue() {
    var runner = runner(new Counted(new JobSchedule.Every(Duration.ofMinutes(1)), done, true));
    runner.run(runner.jobs().getFirst());
    assertThat(done).hasValue(1);
    assertThat(health(runner).trouble()).isEmpty();

    now = NOON.plus(Duration.ofMinutes(16));
    assertThat(health(runner).trouble())
        .hasValueSatisfying(it -> assertThat(it).contains("counted"));
    assertThat(sql.sql("select problem from job_run").query(String.class).single())
        .isEqualTo("IllegalStateException");
  }

  @Test
  void every_job_of_the_program_has_a_name_of_its_own() {
    assertThat(all).extracting(Job::name).doesNotHaveDuplicates().contains("scrub", "mail");
    assertThat(all).extracting(Job::name).allMatch(it -> it.matches("[a-z]+(-[a-z]+)*"));
  }

  private JobRunner runner(Job job) {
    return new JobRunner(List.of(job), new JobRunRepository(sql, new Set()));
  }

  private JobsHealth health(JobRunner runner) {
    return new JobsHealth(runner, new JobRunRepository(sql, new Set()), new Set());
  }

  private void start(JobRunner runner) {
    var scheduler =
        JobSchedulerConfiguration.scheduler(dataSource, new Set(), runner, Duration.ofMillis(200));
    scheduler.start();
    running.add(scheduler);
  }

  private String due() {
    return sql.sql("select execution_time from scheduled_tasks where task_name = 'counted'")
        .query(java.sql.Timestamp.class)
        .single()
        .toInstant()
        .toString();
  }
}
