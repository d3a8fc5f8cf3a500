package tequio.secretariat.session;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tequio.kernel.BusinessRuleException;
import tequio.kernel.SubjectReference;
import tequio.secretariat.live.LiveAgreement;
import tequio.secretariat.live.LiveAgreements;
import tequio.secretariat.live.LiveItem.LiveNote;
import tequio.secretariat.live.LiveItems;
import tequio.secretariat.live.LiveSession;
import tequio.secretariat.live.LiveSessions;
import tequio.secretariat.live.SeatRegisters;

/** Walks through the items of a session: what is dealt with, noted and agreed. */
@Component
@Transactional
public class AgendaActs {

  /** Rules of items. */
  public enum Rule implements BusinessRuleException.Rule {
    /** The session has not begun or is over. */
    NOT_OPEN,
    /** The seat that it names was never taken: minutes name nobody who was not there. */
    NOT_THERE,
    /** An agreement is due on the day of the session or later. */
    DUE_BEFORE
  }

  private final LiveSessions sessions;
  private final LiveItems items;
  private final LiveAgreements agreements;
  private final SeatRegisters registers;
  private final BoardPublication publication;

  AgendaActs(
      LiveSessions sessions,
      LiveItems items,
      LiveAgreements agreements,
      SeatRegisters registers,
      BoardPublication publication) {
    this.sessions = sessions;
    this.items = items;
    this.agreements = agreements;
    this.registers = registers;
    this.publication = publication;
  }

  public void dealWith(SubjectReference meeting, int item) {
    var unused = hold(meeting);
    sessions.setItem(meeting, item);
    sessions.touch(meeting);
  }

  /** Moves an item before the one that precedes it; nothing happens to the first. */
  public void moveUp(SubjectReference meeting, int item) {
    var unused = hold(meeting);
    boolean moved = items.moveUp(meeting, item);
    if (moved) {
      sessions.touch(meeting);
    }
  }

  public void note(SubjectReference meeting, int item, LiveNote note) {
    var unused = hold(meeting);
    if (note.seat().filter(it -> !registers.hasAttended(meeting, it)).isPresent()) {
      throw new BusinessRuleException(Rule.NOT_THERE);
    }
    items.note(meeting, item, note);
    sessions.touch(meeting);
  }

  /** Takes an agreement; it is public at once where the session is. */
  public void agree(SubjectReference meeting, LiveAgreement agreement, LocalDate today) {
    var session = hold(meeting);
    if (agreement.due().isBefore(today)) {
      throw new BusinessRuleException(Rule.DUE_BEFORE);
    }
    agreements.add(meeting, agreement);
    if (session.open()) {
      publication.publishResults(session);
    }
    sessions.touch(meeting);
  }

  private LiveSession hold(SubjectReference meeting) {
    return sessions
        .hold(meeting)
        .filter(LiveSession::isRunning)
        .orElseThrow(() -> new BusinessRuleException(Rule.NOT_OPEN));
  }
}
