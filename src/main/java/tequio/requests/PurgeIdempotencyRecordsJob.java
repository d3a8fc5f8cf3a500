package tequio.requests;

import java.time.Duration;
import org.springframework.stereotype.Component;
import tequio.jobs.Job;
import tequio.jobs.JobSchedule;

/** Forgets how forms were answered, as soon as nobody can mean to send them again. */
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
