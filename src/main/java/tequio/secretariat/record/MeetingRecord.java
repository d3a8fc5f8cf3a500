package tequio.secretariat.record;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import tequio.kernel.SubjectReference;
import tequio.publishing.version.DocumentVersion;
import tequio.publishing.version.StatedFact;
import tequio.secretariat.decision.MeetingDecision;
import tequio.secretariat.meeting.AgendaRequest;
import tequio.secretariat.meeting.Meeting;
import tequio.secretariat.meeting.MeetingCancellation;
import tequio.secretariat.meeting.MeetingClosing;
import tequio.secretariat.meeting.MeetingOpening;
import tequio.secretariat.meeting.MeetingState;

/**
 * A session with what was stated about it.
 *
 * @param requests of anybody, that were answered
 * @param today in the zone of its government
 */
public record MeetingRecord(
    DocumentVersion<Meeting> version,
    Optional<MeetingOpening> opening,
    Optional<MeetingClosing> closing,
    Optional<MeetingCancellation> cancellation,
    List<StatedFact<MeetingDecision>> decisions,
    List<AgendaRequest> requests,
    LocalDate today) {

  public MeetingRecord {
    decisions = List.copyOf(decisions);
    requests = List.copyOf(requests);
  }

  public SubjectReference document() {
    return version.document();
  }

  public Meeting meeting() {
    return version.content();
  }

  public int number() {
    return Integer.parseInt(document().code());
  }

  public MeetingState state() {
    if (cancellation.isPresent()) {
      return MeetingState.CANCELLED;
    }
    if (closing.isPresent()) {
      return closing.get().quorumReached() ? MeetingState.CLOSED : MeetingState.WITHOUT_QUORUM;
    }
    return opening.isPresent() ? MeetingState.OPEN : MeetingState.CALLED;
  }

  /** Whether it is still to come, or being held. */
  public boolean isComing() {
    return state() == MeetingState.OPEN
        || state() == MeetingState.CALLED && !meeting().date().isBefore(today);
  }

  /** Whether its day is over and nothing was stated about it. */
  public boolean isUnreported() {
    return state() == MeetingState.CALLED && meeting().date().isBefore(today);
  }
}
