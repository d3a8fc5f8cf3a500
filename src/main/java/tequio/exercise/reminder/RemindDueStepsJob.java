package tequio.exercise.reminder;

import java.time.LocalTime;
import java.util.List;
import org.springframework.stereotype.Component;
import tequio.exercise.progress.ExerciseReader;
import tequio.exercise.progress.RunningGovernments;
import tequio.jobs.Job;
import tequio.jobs.JobSchedule;
import tequio.kernel.GovernmentKey;
import tequio.storage.TenantContext;

/** Job: writes to officers about steps that are due within a week, today, or were last week. */
@Component
class RemindDueStepsJob implements Job {

  private static final LocalTime MORNING = LocalTime.of(8, 0);

  private final RunningGovernments running;
  private final ExerciseReader exercises;
  private final WriteStepReminders writing;
  private final TenantContext tenants;

  RemindDueStepsJob(
      RunningGovernments running,
      ExerciseReader exercises,
      WriteStepReminders writing,
      TenantContext tenants) {
    this.running = running;
    this.exercises = exercises;
    this.writing = writing;
    this.tenants = tenants;
  }

  @Override
  public String name() {
    return "remind-due-steps";
  }

  @Override
  public JobSchedule rhythm() {
    return new JobSchedule.Daily(MORNING);
  }

  @Override
  public void run() {
    running.list().forEach(this::remind);
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
