package tequio.requests;

import java.time.Duration;
import org.springframework.stereotype.Component;
import tequio.jobs.Job;
import tequio.jobs.JobSchedule;

/** Job: deletes expired idempotency records. */
@Component
class PurgeIdempotencyRecordsJob implements Job {

  private final IdempotencyRecords answered;

  PurgeIdempotencyRecordsJob(IdempotencyRecords answered) {
    this.answered = answered;
  }

  @Override
  public String name() {
    return "forget-answered-requests";
  }

  @Override
  public JobSchedule rhythm() {
    return new JobSchedule.Every(Duration.ofHours(6));
  }

  @Override
  public void run() {
    answered.forgetOld();
  }
}
