package tequio.secretariat.session.desk;

import java.util.List;
import java.util.Optional;
import tequio.kernel.Page;
import tequio.secretariat.live.LiveItem;
import tequio.secretariat.live.LivePresence;
import tequio.secretariat.live.LiveSession;
import tequio.secretariat.record.MeetingRecord;
import tequio.secretariat.session.SessionBoard;
import tequio.territory.Government;
import tequio.web.Link;
import tequio.web.Texts;

/** A session while it is held, for whoever runs it. */
public record RunPage(Government government, MeetingRecord its, SessionBoard board)
    implements Page {

  @Override
  public java.time.ZoneId zone() {
    return government.zone();
  }

  public LiveSession session() {
    return board.session();
  }

  public String path() {
    return SessionDesk.path(government.key()) + "/" + its.document().code();
  }

  public String publicPath() {
    return government.path() + "/secretariado/sesiones/" + its.document().code();
  }

  public List<Link> crumbs(Texts t) {
    return new SessionDesk.OpenedMeeting(government, its, Optional.empty()).crumbs(t, false);
  }

  public boolean isCurrent(LiveItem item) {
    return session().item().filter(it -> it == item.number()).isPresent();
  }

  /** Seats taken at any moment, once each. */
  public List<LivePresence> attendees() {
    return board.seats().stream().flatMap(it -> board.last(it.seat()).stream()).toList();
  }

  /** Finds the name of whoever took a seat last. */
  public String name(int seat) {
    return board.last(seat).map(LivePresence::name).orElse("");
  }
}
