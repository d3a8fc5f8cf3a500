package tequio.secretariat.ballot;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import tequio.jobs.Job;
import tequio.jobs.JobSchedule;
import tequio.mail.MailStatus;
import tequio.secretariat.ballot.OpenRegisters.OpenRegister;
import tequio.storage.TenantContext;

/** Job: writes to the electors of elections that open, and of those that close on the next day. */
@Component
class SendElectorLettersJob implements Job {

  private final OpenRegisters open;
  private final WriteElectorLetters letters;
  private final MailStatus mail;
  private final TenantContext tenants;

  SendElectorLettersJob(
      OpenRegisters open, WriteElectorLetters letters, MailStatus mail, TenantContext tenants) {
    this.open = open;
    this.letters = letters;
    this.mail = mail;
    this.tenants = tenants;
  }

  @Override
  public String name() {
    return "write-to-electors";
  }

  @Override
  public JobSchedule rhythm() {
    return new JobSchedule.Every(Duration.ofMinutes(15));
  }

  @Override
  public void run() {
    if (mail.canSend()) {
      open.list().forEach(it -> write(it, it.today()));
    }
  }

  private void write(OpenRegister register, LocalDate today) {
    var unused =
        tenants.within(
            List.of(register.election().document().government()),
            () -> {
              letters.write(register.election(), today);
              return true;
            });
  }
}
