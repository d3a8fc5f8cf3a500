package tequio.secretariat.session;

import java.util.List;
import java.util.Optional;
import tequio.secretariat.live.LiveAgreement;
import tequio.secretariat.live.LiveDecision;
import tequio.secretariat.live.LiveItem;
import tequio.secretariat.live.LivePresence;
import tequio.secretariat.live.LiveQuorum;
import tequio.secretariat.live.LiveSeat;
import tequio.secretariat.live.LiveSession;

/** All that a session holds at a moment. */
public record SessionBoard(
    LiveSession session,
    List<LiveSeat> seats,
    List<LivePresence> presences,
    List<LiveQuorum> history,
    List<LiveItem> items,
    List<LiveDecision> decisions,
    List<LiveAgreement> agreements,
    SessionQuorum quorum) {

  public SessionBoard {
    seats = List.copyOf(seats);
    presences = List.copyOf(presences);
    history = List.copyOf(history);
    items = List.copyOf(items);
    decisions = List.copyOf(decisions);
    agreements = List.copyOf(agreements);
  }

  /** Finds who takes a seat now. */
  public Optional<LivePresence> present(int seat) {
    return presences.stream().filter(it -> it.seat() == seat && it.isPresent()).findFirst();
  }

  /** Finds the last presence of a seat, of somebody who may have left. */
  public Optional<LivePresence> last(int seat) {
    return presences.stream().filter(it -> it.seat() == seat).reduce((earlier, later) -> later);
  }

  public Optional<LiveSeat> seat(int number) {
    return seats.stream().filter(it -> it.seat() == number).findFirst();
  }

  public Optional<LiveDecision> openDecision() {
    return decisions.stream().filter(LiveDecision::isOpen).findFirst();
  }

  /** Finds the item that is being dealt with. */
  public Optional<LiveItem> item() {
    return session.item().flatMap(this::item);
  }

  public Optional<LiveItem> item(int number) {
    return items.stream().filter(it -> it.number() == number).findFirst();
  }

  /** Seats present that have not voted and are not recused. */
  public List<LivePresence> missingVotes(LiveDecision decision) {
    return presences.stream()
        .filter(LivePresence::isPresent)
        .filter(it -> !decision.hasVoted(it.seat()) && !decision.isRecused(it.seat()))
        .toList();
  }
}
