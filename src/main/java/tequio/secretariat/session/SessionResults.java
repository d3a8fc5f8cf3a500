package tequio.secretariat.session;

import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import tequio.kernel.PartialDate;
import tequio.kernel.SubjectReference;
import tequio.kernel.Text;
import tequio.secretariat.decision.Dissent;
import tequio.secretariat.decision.MeetingDecision;
import tequio.secretariat.decision.Recusal;
import tequio.secretariat.decision.SeatVote;
import tequio.secretariat.decision.VoteChoice;
import tequio.secretariat.decision.VoteCount.Tally;
import tequio.secretariat.live.LiveAgreement;
import tequio.secretariat.live.LiveAgreements;
import tequio.secretariat.live.LiveDecision;
import tequio.secretariat.live.LiveDecision.LiveRecusal;
import tequio.secretariat.live.LiveDecision.LiveVote;
import tequio.secretariat.live.LiveDecisions;
import tequio.secretariat.live.LivePresence;
import tequio.secretariat.meeting.SectorPresence;

/** Writes the public content of decisions, and notes what is public. */
@Component
class SessionResults {

  private final LiveDecisions decisions;
  private final LiveAgreements agreements;

  SessionResults(LiveDecisions decisions, LiveAgreements agreements) {
    this.decisions = decisions;
    this.agreements = agreements;
  }

  void markPublished(SubjectReference meeting, LiveDecision decision) {
    decisions.markPublished(meeting, decision.number());
  }

  void markPublished(SubjectReference meeting, LiveAgreement agreement, int number) {
    agreements.markPublished(meeting, agreement.number(), number);
  }

  MeetingDecision decision(SessionBoard board, LiveDecision decision, LocalDate day) {
    var tally = Tally.of(choices(decision));
    var recused = decision.recusals().stream().map(LiveRecusal::seat).collect(toSet());
    return new MeetingDecision(
        PartialDate.of(day),
        decision.item(),
        Text.spanish(decision.question()),
        decision.outcome().orElseThrow(),
        decision.secret(),
        tally.inFavour(),
        tally.against(),
        tally.abstentions(),
        decision.secret() ? List.of() : votes(board, decision),
        dissents(board, decision),
        decision.recusals().stream()
            .map(it -> new Recusal(it.seat(), name(board, it.seat()), Text.spanish(it.reason())))
            .toList(),
        sectors(board, recused),
        Optional.empty());
  }

  private static List<VoteChoice> choices(LiveDecision decision) {
    return decision.secret()
        ? decision.ballots()
        : decision.votes().stream().map(it -> it.choice().orElseThrow()).toList();
  }

  private static List<SeatVote> votes(SessionBoard board, LiveDecision decision) {
    return decision.votes().stream()
        .map(it -> new SeatVote(it.seat(), voter(board, it), it.role(), it.choice().orElseThrow()))
        .toList();
  }

  /** A dissent is in its author's own words, also where the vote is secret. */
  private static List<Dissent> dissents(SessionBoard board, LiveDecision decision) {
    return decision.votes().stream()
        .filter(it -> it.dissent().isPresent())
        .map(it ->
            new Dissent(it.seat(), voter(board, it), Text.spanish(it.dissent().orElseThrow())))
        .toList();
  }

  private static List<SectorPresence> sectors(SessionBoard board, Set<Integer> recused) {
    return board.quorum().sectors().stream()
        .map(sector -> {
          long out =
              board.presences().stream()
                  .filter(LivePresence::isPresent)
                  .filter(it -> recused.contains(it.seat()))
                  .filter(it ->
                      board.seat(it.seat()).filter(seat -> seat.isOf(sector.sector())).isPresent())
                  .count();
          return new SectorPresence(
              sector.sector(), sector.name(), sector.filled(), sector.present() - (int) out);
        })
        .toList();
  }

  /** Finds the name of whoever voted for a seat, who may have left since. */
  private static Text voter(SessionBoard board, LiveVote vote) {
    return board.presences().stream()
        .filter(it -> it.seat() == vote.seat() && it.role() == vote.role())
        .map(it -> Text.spanish(it.name()))
        .reduce((earlier, later) -> later)
        .orElseThrow();
  }

  private static Text name(SessionBoard board, int seat) {
    return board.last(seat).map(it -> Text.spanish(it.name())).orElseThrow();
  }
}
