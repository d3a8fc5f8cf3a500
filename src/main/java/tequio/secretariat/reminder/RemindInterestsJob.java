package tequio.secretariat.reminder;

import java.time.LocalTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tequio.jobs.Job;
import tequio.jobs.JobSchedule;
import tequio.kernel.GovernmentKey;
import tequio.mail.MailStatus;
import tequio.storage.TenantContext;
import tequio.territory.Gazetteer;
import tequio.territory.Government;

/** Job: writes to members of secretariats whose declaration of interests is soon due or overdue. */
@Component
class RemindInterestsJob implements Job {

  private static final LocalTime MORNING = LocalTime.of(8, 20);

  private final JdbcClient jdbc;
  private final WriteInterestReminders writing;
  private final MailStatus mail;
  private final TenantContext tenants;
  private final Gazetteer gazetteer;

  RemindInterestsJob(
      JdbcClient jdbc,
      WriteInterestReminders writing,
      MailStatus mail,
      TenantContext tenants,
      Gazetteer gazetteer) {
    this.jdbc = jdbc;
    this.writing = writing;
    this.mail = mail;
    this.tenants = tenants;
    this.gazetteer = gazetteer;
  }

  @Override
  public String name() {
    return "remind-interests";
  }

  @Override
  public JobSchedule rhythm() {
    return new JobSchedule.Daily(MORNING);
  }

  @Override
  public void run() {
    if (mail.canSend()) {
      jdbc.sql("select distinct government from stated_fact where kind = 'seat-appointment'")
          .query((row, number) -> new GovernmentKey(row.getString(1)))
          .list()
          .forEach(it -> remind(gazetteer.get(it)));
    }
  }

  private void remind(Government government) {
    var unused =
        tenants.within(
            List.of(government.key()),
            () -> {
              writing.write(government);
              return true;
            });
  }
}
