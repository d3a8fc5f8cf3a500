package tequio.secretariat.live;

import java.util.List;
import java.util.Optional;
import tequio.secretariat.content.SeatRole;
import tequio.secretariat.decision.DecisionOutcome;
import tequio.secretariat.decision.VoteChoice;

/**
 * Decision of a session that is being held.
 *
 * @param outcome empty while the vote is open
 * @param ballots secret votes
 */
public record LiveDecision(
    int number,
    int item,
    String question,
    boolean secret,
    Optional<DecisionOutcome> outcome,
    boolean published,
    List<LiveVote> votes,
    List<VoteChoice> ballots,
    List<LiveRecusal> recusals) {

  /**
   * Vote of a seat.
   *
   * @param choice empty if it is secret
   * @param dissent what it wants to be noted
   */
  public record LiveVote(
      int seat, SeatRole role, Optional<VoteChoice> choice, Optional<String> dissent) {}

  /** Seat that does not take part, with its reason. */
  public record LiveRecusal(int seat, String reason) {}

  public boolean isOpen() {
    return outcome.isEmpty();
  }

  public boolean hasVoted(int seat) {
    return votes.stream().anyMatch(it -> it.seat() == seat);
  }

  public boolean isRecused(int seat) {
    return recusals.stream().anyMatch(it -> it.seat() == seat);
  }
}
