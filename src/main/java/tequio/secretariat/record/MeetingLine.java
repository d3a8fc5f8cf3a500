package tequio.secretariat.record;

import java.time.LocalDate;
import tequio.kernel.SubjectReference;
import tequio.publishing.version.DocumentVersion;
import tequio.secretariat.meeting.Meeting;
import tequio.secretariat.meeting.MeetingState;

/**
 * A session in a list: its call and its state.
 *
 * @param today in the zone of its government
 */
public record MeetingLine(DocumentVersion<Meeting> version, MeetingState state, LocalDate today) {

  public SubjectReference document() {
    return version.document();
  }

  public Meeting meeting() {
    return version.content();
  }

  /** Whether its day is over and nothing was stated about it. */
  public boolean isUnreported() {
    return state == MeetingState.CALLED && meeting().date().isBefore(today);
  }
}
