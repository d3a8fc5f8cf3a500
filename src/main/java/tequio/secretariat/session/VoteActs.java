package tequio.secretariat.session;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tequio.kernel.BusinessRuleException;
import tequio.kernel.SubjectReference;
import tequio.secretariat.decision.DecisionCounter;
import tequio.secretariat.decision.DecisionOutcome;
import tequio.secretariat.decision.VoteChoice;
import tequio.secretariat.decision.VoteCount;
import tequio.secretariat.live.LiveDecision;
import tequio.secretariat.live.LiveDecision.LiveRecusal;
import tequio.secretariat.live.LiveDecision.LiveVote;
import tequio.secretariat.live.LiveDecisions;
import tequio.secretariat.live.LiveSeat;
import tequio.secretariat.live.LiveSession;
import tequio.secretariat.live.LiveSessions;
import tequio.secretariat.live.SeatRegisters;

/** Takes the votes of a session and computes what they decide. */
@Component
@Transactional
public class VoteActs {

  /** Rules of votes. */
  public enum Rule implements BusinessRuleException.Rule {
    /** The session has not begun, is over or has no quorum stated. */
    NOT_RUNNING,
    /** There is no quorum, and the rules then take no decision. */
    QUORUM_LOST,
    /** A second call that may only inform. */
    ONLY_INFORMS,
    ANOTHER_VOTE_OPEN,
    NO_VOTE_OPEN,
    ALREADY_VOTED,
    /** The seat is empty, taken by the other one who holds it, or recused. */
    MAY_NOT_VOTE,
    /** The seat was never taken in this session. */
    NOT_PRESENT
  }

  private final LiveSessions sessions;
  private final LiveDecisions decisions;
  private final SeatRegisters registers;
  private final SessionBoards boards;
  private final SessionPublication publication;

  VoteActs(
      LiveSessions sessions,
      LiveDecisions decisions,
      SeatRegisters registers,
      SessionBoards boards,
      SessionPublication publication) {
    this.sessions = sessions;
    this.decisions = decisions;
    this.registers = registers;
    this.boards = boards;
    this.publication = publication;
  }

  /** Opens a vote on a question; secret if the rules say so. */
  public void open(SubjectReference meeting, int item, String question) {
    var session = hold(meeting);
    var quorum = boards.quorum(session, Optional.empty());
    if (quorum.informationOnly()) {
      throw new BusinessRuleException(Rule.ONLY_INFORMS);
    }
    if (!quorum.mayDecide()) {
      throw new BusinessRuleException(Rule.QUORUM_LOST);
    }
    if (decisions.holdOpen(meeting).isPresent()) {
      throw new BusinessRuleException(Rule.ANOTHER_VOTE_OPEN);
    }
    decisions.open(meeting, item, question, quorum.procedure().secretBallot());
    sessions.touch(meeting);
  }

  /** Notes that a seat does not take part in the open vote, because of a conflict of interest. */
  public void recuse(SubjectReference meeting, int seat, String reason) {
    var unused = hold(meeting);
    var decision = openDecision(meeting);
    if (decision.hasVoted(seat)) {
      throw new BusinessRuleException(Rule.ALREADY_VOTED);
    }
    if (decision.isRecused(seat) || !registers.hasAttended(meeting, seat)) {
      throw new BusinessRuleException(Rule.NOT_PRESENT);
    }
    decisions.recuse(meeting, decision.number(), new LiveRecusal(seat, reason));
    sessions.touch(meeting);
  }

  /**
   * Casts the vote of a seat in the open decision. It does not wait for other votes; whoever closes
   * the vote, leaves or is recused meanwhile is told apart by the database.
   *
   * @throws BusinessRuleException if none is open, it has voted, or it may not vote
   */
  public void vote(SubjectReference meeting, LiveVote vote, VoteChoice choice) {
    var decision =
        decisions.findOpen(meeting).orElseThrow(() -> new BusinessRuleException(Rule.NO_VOTE_OPEN));
    if (!decisions.mayVote(meeting, decision.number(), vote)) {
      throw new BusinessRuleException(Rule.MAY_NOT_VOTE);
    }
    boolean cast;
    try {
      cast = decisions.vote(meeting, decision, vote, choice);
    } catch (DataIntegrityViolationException refused) {
      throw refusal(Rule.MAY_NOT_VOTE, refused);
    }
    if (!cast) {
      throw new BusinessRuleException(Rule.ALREADY_VOTED);
    }
    sessions.tell(meeting);
  }

  /** Closes the open vote; what it decides follows from the votes and from the quorum now. */
  public DecisionOutcome close(SubjectReference meeting) {
    var session = hold(meeting);
    var decision = openDecision(meeting);
    var outcome = outcome(session, decision);
    decisions.close(meeting, decision.number(), outcome);
    if (session.open()) {
      publication.publishResults(boards.of(session));
    }
    sessions.touch(meeting);
    return outcome;
  }

  private DecisionOutcome outcome(LiveSession session, LiveDecision decision) {
    var quorum = boards.quorum(session, Optional.of(decision));
    if (!quorum.mayDecide()) {
      return DecisionOutcome.NO_QUORUM;
    }
    var count = decision.secret() ? secret(decision) : named(boards.of(session), decision);
    return DecisionCounter.outcome(quorum.procedure().decision(), count);
  }

  private static VoteCount secret(LiveDecision decision) {
    return new VoteCount(Map.of(VoteCount.NO_SECTOR, VoteCount.Tally.of(decision.ballots())));
  }

  private static VoteCount named(SessionBoard board, LiveDecision decision) {
    Map<String, List<VoteChoice>> choices =
        decision.votes().stream()
            .collect(
                groupingBy(
                    it -> sector(board, it), mapping(it -> it.choice().orElseThrow(), toList())));
    var tallies = new java.util.HashMap<String, VoteCount.Tally>();
    choices.forEach((sector, its) -> tallies.put(sector, VoteCount.Tally.of(its)));
    return new VoteCount(tallies);
  }

  private static String sector(SessionBoard board, LiveVote vote) {
    return board
        .seat(vote.seat())
        .filter(it -> !it.facilitator())
        .map(LiveSeat::sector)
        .orElse(VoteCount.NO_SECTOR);
  }

  private LiveDecision openDecision(SubjectReference meeting) {
    return decisions
        .holdOpen(meeting)
        .orElseThrow(() -> new BusinessRuleException(Rule.NO_VOTE_OPEN));
  }

  private LiveSession hold(SubjectReference meeting) {
    return sessions
        .hold(meeting)
        .filter(LiveSession::isRunning)
        .orElseThrow(() -> new BusinessRuleException(Rule.NOT_RUNNING));
  }

  private static BusinessRuleException refusal(Rule rule, Exception cause) {
    var refusal = new BusinessRuleException(rule);
    refusal.initCause(cause);
    return refusal;
  }
}
