package tequio.declaration.reminder;

import java.time.LocalTime;
import java.util.List;
import org.springframework.stereotype.Component;
import tequio.exercise.progress.ExerciseReader;
import tequio.exercise.progress.RunningGovernments;
import tequio.jobs.Job;
import tequio.jobs.JobSchedule;
import tequio.kernel.GovernmentKey;
import tequio.mail.MailStatus;
import tequio.storage.TenantContext;

/** Job: writes to those whose signature on a declaration is missing. */
@Component
class RemindSignaturesJob implements Job {

  private static final LocalTime MORNING = LocalTime.of(8, 10);

  private final RunningGovernments running;
  private final ExerciseReader exercises;
  private final WriteSignatureReminders writing;
  private final MailStatus mail;
  private final TenantContext tenants;

  RemindSignaturesJob(
      RunningGovernments running,
      ExerciseReader exercises,
      WriteSignatureReminders writing,
      MailStatus mail,
      TenantContext tenants) {
    this.running = running;
    this.exercises = exercises;
    this.writing = writing;
    this.mail = mail;
    this.tenants = tenants;
  }

  @Override
  public String name() {
    return "remind-signatures";
  }

  @Override
  public JobSchedule rhythm() {
    return new JobSchedule.Daily(MORNING);
  }

  @Override
  public void run() {
    if (mail.canSend()) {
      running.list().forEach(this::remind);
    }
  }

  private void remind(GovernmentKey government) {
    var unused =
        tenants.within(
            List.of(government),
            () -> {
              exercises.running(government).ifPresent(writing::write);
              return true;
            });
  }
}
