package tequio.audit;

import java.time.Clock;
import java.time.LocalTime;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tequio.jobs.Job;
import tequio.jobs.Rhythm;
import tequio.ledger.history.Entry;
import tequio.ledger.history.History;

/** Puts the head of the chain into the public record, each night on which there is a new one. */
@Component
class SealAudit implements Job {

  private final AuditNotes notes;
  private final History history;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  SealAudit(AuditNotes notes, History history, ApplicationEventPublisher events, Clock clock) {
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
  public Rhythm rhythm() {
    return new Rhythm.Daily(LocalTime.of(2, 30));
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
