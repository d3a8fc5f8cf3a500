package tequio.subscription.request;

import java.time.Duration;
import org.springframework.stereotype.Component;
import tequio.jobs.Job;
import tequio.jobs.JobSchedule;
import tequio.subscription.PendingSubscriptions;

/** Job: deletes subscriptions not confirmed within {@link PendingSubscriptions#GOOD}. */
@Component
class PurgePendingSubscriptionsJob implements Job {

  private final PendingSubscriptions asked;

  PurgePendingSubscriptionsJob(PendingSubscriptions asked) {
    this.asked = asked;
  }

  @Override
  public String name() {
    return "forget-asked";
  }

  @Override
  public JobSchedule rhythm() {
    return new JobSchedule.Every(Duration.ofHours(1));
  }

  @Override
  public void run() {
    asked.forgetOld();
  }
}
