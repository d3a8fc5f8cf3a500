package tequio.secretariat.session.desk;

import java.util.Optional;
import tequio.kernel.Page;
import tequio.secretariat.live.LiveDecision;
import tequio.secretariat.record.MeetingRecord;
import tequio.secretariat.session.SessionBoard;
import tequio.territory.Government;

/** A session on a projector, in large type and with nobody's name. */
public record ProjectorPage(Government government, MeetingRecord its, SessionBoard board)
    implements Page {

  @Override
  public java.time.ZoneId zone() {
    return government.zone();
  }

  /** Address of the stream that tells each change. */
  public String changes() {
    return SessionDesk.path(government.key()) + "/" + its.document().code() + "/cambios";
  }

  /** Finds the decision that is open, or the last one on the item that is dealt with. */
  public Optional<LiveDecision> decision() {
    return board
        .openDecision()
        .or(() ->
            board.decisions().stream()
                .filter(it -> board.session().item().filter(its -> its == it.item()).isPresent())
                .reduce((earlier, later) -> later));
  }
}
