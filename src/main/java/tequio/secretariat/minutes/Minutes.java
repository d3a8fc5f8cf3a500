package tequio.secretariat.minutes;

import java.util.List;
import java.util.Optional;
import tequio.kernel.PartialDate;
import tequio.kernel.Text;
import tequio.secretariat.meeting.MeetingMode;
import tequio.secretariat.meeting.QuorumChange;
import tequio.secretariat.meeting.SeatPresence;
import tequio.secretariat.meeting.SectorPresence;

/**
 * Minutes of a session, made from its facts. Their number is that of the session.
 *
 * @param opened time of day
 * @param basis rules by which quorum and votes were computed
 * @param presences who was there, from when until when
 * @param commentsUntil last day for comments of those who attended
 */
public record Minutes(
    Text title,
    PartialDate held,
    String opened,
    String closed,
    MeetingMode mode,
    Text place,
    Text basis,
    List<SectorPresence> sectors,
    List<SeatPresence> presences,
    List<QuorumChange> quorum,
    List<MinutesItem> items,
    List<MinutesAnswer> comments,
    Optional<PartialDate> commentsUntil) {

  Minutes with(List<MinutesAnswer> answers) {
    return new Minutes(
        title,
        held,
        opened,
        closed,
        mode,
        place,
        basis,
        sectors,
        presences,
        quorum,
        items,
        answers,
        commentsUntil);
  }
}
