package tequio.secretariat.meeting;

import java.util.List;
import java.util.Optional;
import tequio.kernel.PartialDate;
import tequio.kernel.Text;
import tequio.publishing.kind.DatedContent;

/**
 * End of a session, with everybody who was there and the history of the quorum.
 *
 * @param quorumReached whether it was opened; otherwise it ended for lack of quorum
 * @param opened time of day at which the register of presence was opened
 * @param closed time of day
 */
public record MeetingClosing(
    PartialDate held,
    String opened,
    String closed,
    boolean quorumReached,
    Text basis,
    List<SectorPresence> sectors,
    List<SeatPresence> presences,
    List<QuorumChange> quorum)
    implements DatedContent {

  /** The day on which the session was held. */
  @Override
  public Optional<PartialDate> happenedOn() {
    return Optional.of(held);
  }
}
