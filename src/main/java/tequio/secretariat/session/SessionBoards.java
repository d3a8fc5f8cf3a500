package tequio.secretariat.session;

import static java.util.stream.Collectors.toSet;

import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tequio.secretariat.live.LiveAgreements;
import tequio.secretariat.live.LiveDecision;
import tequio.secretariat.live.LiveDecisions;
import tequio.secretariat.live.LiveItems;
import tequio.secretariat.live.LiveSession;
import tequio.secretariat.live.SeatRegisters;

/** Reads sessions that are being held. */
@Component
public class SessionBoards {

  private final SeatRegisters registers;
  private final LiveItems items;
  private final LiveDecisions decisions;
  private final LiveAgreements agreements;
  private final QuorumMeter meter;

  SessionBoards(
      SeatRegisters registers,
      LiveItems items,
      LiveDecisions decisions,
      LiveAgreements agreements,
      QuorumMeter meter) {
    this.registers = registers;
    this.items = items;
    this.decisions = decisions;
    this.agreements = agreements;
    this.meter = meter;
  }

  @Transactional
  public SessionBoard of(LiveSession session) {
    var meeting = session.meeting();
    return new SessionBoard(
        session,
        registers.seats(meeting),
        registers.presences(meeting),
        registers.quorum(meeting),
        items.list(meeting),
        decisions.list(meeting),
        agreements.list(meeting),
        quorum(session, Set.of()));
  }

  /** Returns the quorum without the seats that are recused from a decision. */
  @Transactional
  public SessionQuorum quorum(LiveSession session, Optional<LiveDecision> decision) {
    return quorum(
        session,
        decision.stream()
            .flatMap(it -> it.recusals().stream())
            .map(LiveDecision.LiveRecusal::seat)
            .collect(toSet()));
  }

  private SessionQuorum quorum(LiveSession session, Set<Integer> recused) {
    var meeting = session.meeting();
    return meter.of(session, registers.seats(meeting), registers.presences(meeting), recused);
  }
}
