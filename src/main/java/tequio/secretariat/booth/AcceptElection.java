package tequio.secretariat.booth;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tequio.kernel.BusinessRuleException;
import tequio.kernel.Characters;
import tequio.kernel.PartialDate;
import tequio.publishing.version.DocumentVersion;
import tequio.secretariat.ballot.ElectionActs;
import tequio.secretariat.content.AppointmentMode;
import tequio.secretariat.content.ElectionVotes;
import tequio.secretariat.content.SeatAppointment;
import tequio.secretariat.content.SeatRole;
import tequio.secretariat.election.CandidateVotes;
import tequio.secretariat.election.ElectionTally;
import tequio.secretariat.election.SectorElection;
import tequio.secretariat.seat.SeatActs;
import tequio.secretariat.seat.SeatActs.SeatActor;

/** Appoints an elected person who accepted, with the votes of the count. */
@Component
class AcceptElection {

  enum Rule implements BusinessRuleException.Rule {
    /** Nobody with that number has votes in the count of the election. */
    NOT_VOTED_FOR
  }

  private final SeatActs seats;
  private final ElectionActs elections;

  AcceptElection(SeatActs seats, ElectionActs elections) {
    this.seats = seats;
    this.elections = elections;
  }

  /**
   * Form by which an acceptance is recorded.
   *
   * @param candidate number of the candidate
   * @param since first day in the seat, as {@code 2026-01-15}
   */
  record Acceptance(String candidate, String place, String role, String since, String office) {

    Acceptance {
      candidate = candidate == null ? "" : candidate;
      place = place == null ? "" : place;
      role = role == null ? "" : role;
      since = since == null ? "" : since;
      office = office == null ? "" : office;
    }

    boolean isWhole() {
      return candidate.matches("\\d{1,4}")
          && place.matches("\\d{1,2}")
          && role.matches("principal|alternate")
          && PartialDate.findDay(since).isPresent()
          && !Characters.isBlank(office);
    }
  }

  @Transactional
  boolean appoint(DocumentVersion<SectorElection> election, Acceptance accepted, SeatActor by) {
    var tally =
        elections.tallies(election.document()).stream()
            .reduce((earlier, later) -> later)
            .orElseThrow(() -> new BusinessRuleException(Rule.NOT_VOTED_FOR));
    int number = Integer.parseInt(accepted.candidate());
    var votes =
        tally.result().stream()
            .filter(it -> it.candidate() == number && it.votes() > 0)
            .findFirst()
            .orElseThrow(() -> new BusinessRuleException(Rule.NOT_VOTED_FOR));
    seats.appoint(
        election.document().government(),
        appointment(election.content(), tally, votes, accepted),
        by);
    return true;
  }

  private static SeatAppointment appointment(
      SectorElection election, ElectionTally tally, CandidateVotes votes, Acceptance accepted) {
    return new SeatAppointment(
        election.sector(),
        Integer.parseInt(accepted.place()),
        accepted.role().equals("principal") ? SeatRole.PRINCIPAL : SeatRole.ALTERNATE,
        votes.name(),
        election.candidates().get(votes.candidate() - 1).from(),
        new PartialDate(accepted.since()),
        Optional.empty(),
        AppointmentMode.ELECTION,
        election.gathering(),
        Optional.of(new ElectionVotes(votes.votes(), tally.cast())),
        Optional.empty());
  }
}
