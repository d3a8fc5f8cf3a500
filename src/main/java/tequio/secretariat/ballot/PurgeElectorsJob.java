package tequio.secretariat.ballot;

import java.time.LocalTime;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import tequio.jobs.Job;
import tequio.jobs.JobSchedule;
import tequio.privacy.ProcessingActivity;
import tequio.secretariat.ballot.OpenRegisters.OpenRegister;
import tequio.storage.TenantContext;

/** Job: empties names and addresses of elections that nobody closed a long time after their end. */
@Component
class PurgeElectorsJob implements Job {

  private static final Logger LOG = LoggerFactory.getLogger(PurgeElectorsJob.class);
  private static final LocalTime NIGHT = LocalTime.of(3, 40);

  private final OpenRegisters open;
  private final ElectorLetters letters;
  private final TenantContext tenants;
  private final TransactionTemplate transaction;

  PurgeElectorsJob(
      OpenRegisters open,
      ElectorLetters letters,
      TenantContext tenants,
      TransactionTemplate transaction) {
    this.open = open;
    this.letters = letters;
    this.tenants = tenants;
    this.transaction = transaction;
  }

  @Override
  public String name() {
    return ProcessingActivity.ELECTOR.job();
  }

  @Override
  public JobSchedule rhythm() {
    return new JobSchedule.Daily(NIGHT);
  }

  @Override
  public void run() {
    int forgotten = open.list().stream().filter(this::isOver).mapToInt(this::forget).sum();
    LOG.debug("{} electors forgotten", forgotten);
  }

  private boolean isOver(OpenRegister register) {
    long days = ProcessingActivity.ELECTOR.time().toDays();
    return register.election().content().closes().last().plusDays(days).isBefore(register.today());
  }

  private int forget(OpenRegister register) {
    var document = register.election().document();
    Integer forgotten =
        tenants.within(
            List.of(document.government()),
            () -> transaction.execute(status -> letters.forget(document)));
    return forgotten == null ? 0 : forgotten;
  }
}
