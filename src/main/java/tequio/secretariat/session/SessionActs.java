package tequio.secretariat.session;

import static java.util.stream.Collectors.toSet;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tequio.directory.name.NameKey;
import tequio.kernel.BusinessRuleException;
import tequio.kernel.SubjectReference;
import tequio.secretariat.content.SeatRole;
import tequio.secretariat.live.LivePresence;
import tequio.secretariat.live.LiveSeat;
import tequio.secretariat.live.LiveSeat.LiveHolder;
import tequio.secretariat.live.LiveSession;
import tequio.secretariat.live.LiveSessions;
import tequio.secretariat.live.SeatRegisters;
import tequio.secretariat.live.SessionTerms;
import tequio.secretariat.meeting.MeetingState;
import tequio.secretariat.record.MeetingRecord;

/** Opens and closes sessions, and notes who arrives and departs. */
@Component
@Transactional
public class SessionActs {

  /** Rules of sessions. */
  public enum Rule implements BusinessRuleException.Rule {
    /** Somebody began it before, or it was cancelled. */
    NOT_CALLED,
    /** It is closed, or nobody has begun it. */
    NOT_OPEN,
    /** Its day has not come. */
    NOT_ITS_DAY,
    /** Somebody takes that seat: the alternate waits while the principal is there. */
    SEAT_TAKEN,
    /** Nobody holds that seat in that role. */
    NO_HOLDER,
    /** Nobody takes that seat. */
    SEAT_EMPTY,
    NO_QUORUM,
    /** There is a quorum: it cannot end for the lack of one. */
    QUORUM_REACHED,
    /** A vote is open. */
    VOTE_OPEN
  }

  private final LiveSessions sessions;
  private final SeatRegisters registers;
  private final SessionBoards boards;
  private final SessionBeginning beginning;
  private final SessionPublication publication;

  SessionActs(
      LiveSessions sessions,
      SeatRegisters registers,
      SessionBoards boards,
      SessionBeginning beginning,
      SessionPublication publication) {
    this.sessions = sessions;
    this.registers = registers;
    this.boards = boards;
    this.beginning = beginning;
    this.publication = publication;
  }

  /** Opens the register of presence, with the seats and the agenda of that moment. */
  public void begin(MeetingRecord meeting, SessionTerms terms) {
    if (meeting.state() != MeetingState.CALLED) {
      throw new BusinessRuleException(Rule.NOT_CALLED);
    }
    if (meeting.meeting().date().isAfter(meeting.today())) {
      throw new BusinessRuleException(Rule.NOT_ITS_DAY, meeting.meeting().day());
    }
    if (!sessions.begin(meeting.document(), terms)) {
      throw new BusinessRuleException(Rule.NOT_CALLED);
    }
    beginning.prepare(meeting);
    noteQuorum(hold(meeting.document()));
  }

  /**
   * Notes that somebody takes a seat.
   *
   * @throws BusinessRuleException if the seat is taken, or nobody holds it in that role
   */
  public void arrive(SubjectReference meeting, int seat, SeatRole role) {
    var session = hold(meeting);
    var who =
        registers.seats(meeting).stream()
            .filter(it -> it.seat() == seat)
            .findFirst()
            .flatMap(it -> it.holder(role))
            .orElseThrow(() -> new BusinessRuleException(Rule.NO_HOLDER));
    if (isTaken(meeting, seat, who)) {
      throw new BusinessRuleException(Rule.SEAT_TAKEN);
    }
    registers.arrive(meeting, seat, role, who);
    noteQuorum(session);
  }

  /** The facilitator who holds a seat too is there once. */
  private boolean isTaken(SubjectReference meeting, int seat, LiveHolder who) {
    var facilitator =
        registers.seats(meeting).stream()
            .filter(LiveSeat::facilitator)
            .map(LiveSeat::seat)
            .collect(toSet());
    return registers.presences(meeting).stream()
        .filter(LivePresence::isPresent)
        .anyMatch(it ->
            it.seat() == seat
                || it.appointment().equals(who.appointment())
                || ((facilitator.contains(seat) || facilitator.contains(it.seat()))
                    && NameKey.of(it.name()).equals(NameKey.of(who.name()))));
  }

  /** Notes that whoever takes a seat leaves. */
  public void depart(SubjectReference meeting, int seat) {
    var session = hold(meeting);
    if (!registers.depart(meeting, seat)) {
      throw new BusinessRuleException(Rule.SEAT_EMPTY);
    }
    noteQuorum(session);
  }

  /** Notes whether the facilitator is present. */
  public void setFacilitator(SubjectReference meeting, boolean present) {
    var unused = hold(meeting);
    sessions.setFacilitator(meeting, present);
    noteQuorum(hold(meeting));
  }

  /** States the quorum in public: from now on the session may decide. */
  public void install(SubjectReference meeting) {
    var session = hold(meeting);
    var quorum = boards.quorum(session, Optional.empty());
    if (!quorum.isMet()) {
      throw new BusinessRuleException(Rule.NO_QUORUM);
    }
    if (!sessions.install(meeting)) {
      throw new BusinessRuleException(Rule.NOT_OPEN);
    }
    publication.open(session, quorum);
    sessions.touch(meeting);
  }

  /** Ends a session that was never opened, for lack of a quorum. */
  public void adjourn(SubjectReference meeting) {
    var session = hold(meeting);
    if (session.installed().isPresent() || boards.quorum(session, Optional.empty()).isMet()) {
      throw new BusinessRuleException(Rule.QUORUM_REACHED);
    }
    publication.close(boards.of(session));
    requireClosed(meeting);
  }

  /** Closes a session: all that was decided and agreed is public, and its minutes are made. */
  public void close(SubjectReference meeting) {
    var session = hold(meeting);
    if (session.installed().isEmpty()) {
      throw new BusinessRuleException(Rule.NO_QUORUM);
    }
    var board = boards.of(session);
    if (board.openDecision().isPresent()) {
      throw new BusinessRuleException(Rule.VOTE_OPEN);
    }
    publication.publishResults(board);
    publication.close(boards.of(session));
    requireClosed(meeting);
  }

  private void requireClosed(SubjectReference meeting) {
    if (!sessions.close(meeting)) {
      throw new BusinessRuleException(Rule.NOT_OPEN);
    }
  }

  private void noteQuorum(LiveSession session) {
    var quorum = boards.quorum(session, Optional.empty());
    registers.noteQuorum(session.meeting(), quorum.isMet(), quorum.present());
    sessions.touch(session.meeting());
  }

  private LiveSession hold(SubjectReference meeting) {
    return sessions
        .hold(meeting)
        .filter(it -> !it.isOver())
        .orElseThrow(() -> new BusinessRuleException(Rule.NOT_OPEN));
  }
}
