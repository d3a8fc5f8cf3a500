package tequio.secretariat.live;

import java.time.Instant;
import java.util.Optional;
import tequio.kernel.ReportingParty;
import tequio.kernel.SubjectReference;

/**
 * Session whose register of presence was opened.
 *
 * @param meeting its call
 * @param open whether anybody may attend
 * @param chair office or organisation in whose name whoever runs it states facts
 * @param facilitator whether the facilitator is present
 * @param revision number of changes so far
 * @param installed when the quorum was stated
 * @param item number of the item that is being dealt with
 */
public record LiveSession(
    SubjectReference meeting,
    boolean secondCall,
    boolean open,
    String chair,
    ReportingParty voice,
    boolean facilitator,
    long revision,
    Instant began,
    Optional<Instant> installed,
    Optional<Instant> closed,
    Optional<Integer> item) {

  public boolean isRunning() {
    return installed.isPresent() && closed.isEmpty();
  }

  public boolean isOver() {
    return closed.isPresent();
  }
}
