package tequio.work.digest;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import org.springframework.stereotype.Component;
import tequio.jobs.Job;
import tequio.jobs.JobSchedule;
import tequio.mail.MailStatus;
import tequio.territory.Gazetteer;

/** Job: writes one letter with all due days to each account that wants it so. */
@Component
class DueDigestJob implements Job {

  private static final LocalTime MORNING = LocalTime.of(7, 30);

  private final ReminderSettings settings;
  private final WriteDueDigest writing;
  private final MailStatus mail;
  private final Gazetteer gazetteer;
  private final Clock clock;

  DueDigestJob(
      ReminderSettings settings,
      WriteDueDigest writing,
      MailStatus mail,
      Gazetteer gazetteer,
      Clock clock) {
    this.settings = settings;
    this.writing = writing;
    this.mail = mail;
    this.gazetteer = gazetteer;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "due-digest";
  }

  @Override
  public JobSchedule rhythm() {
    return new JobSchedule.Daily(MORNING);
  }

  @Override
  public void run() {
    if (mail.canSend()) {
      var today = LocalDate.ofInstant(clock.instant(), gazetteer.federation().zone());
      settings.listDue(today).forEach(it -> writing.write(it, today));
    }
  }
}
