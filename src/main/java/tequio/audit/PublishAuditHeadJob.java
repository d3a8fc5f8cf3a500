package tequio.audit;

import java.time.Clock;
import java.time.LocalTime;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tequio.jobs.Job;
import tequio.jobs.JobSchedule;
import tequio.ledger.history.Entry;
import tequio.ledger.history.RecordReader;

/** Job: publishes the head of the audit log in the public record each night that it changed. */
@Component
class PublishAuditHeadJob implements Job {

  private final AuditEntries notes;
  private final RecordReader history;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  PublishAuditHeadJob(
      AuditEntries notes, RecordReader history, ApplicationEventPublisher events, Clock clock) {
    this.notes = notes;
    this.history = history;
    this.events = events;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "seal-audit";
  }

  @Override
  public JobSchedule rhythm() {
    return new JobSchedule.Daily(LocalTime.of(2, 30));
  }

  @Override
  @Transactional
  public void run() {
    var before = history.list(AuditHead.SUBJECT);
    notes
        .head()
        .map(head -> new AuditHead.Sealed(head.seq(), head.sum()))
        .filter(head -> !isSealed(head, before))
        .map(head -> new AuditHead(before.size() + 1, head, clock.instant()))
        .ifPresent(events::publishEvent);
  }

  private boolean isSealed(AuditHead.Sealed head, List<Entry> before) {
    return !before.isEmpty()
        && history.read(before.getLast(), AuditHead.Sealed.class).filter(head::equals).isPresent();
  }
}
