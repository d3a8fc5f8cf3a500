package tequio.secretariat.session.desk;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tequio.kernel.Page;
import tequio.secretariat.entry.EntryForm;
import tequio.secretariat.live.LiveItem;
import tequio.secretariat.live.LivePresence;
import tequio.secretariat.live.LiveSeat;
import tequio.secretariat.live.LiveSession;
import tequio.secretariat.record.MeetingRecord;
import tequio.secretariat.session.SessionBoard;
import tequio.territory.Government;
import tequio.web.Link;
import tequio.web.Texts;
import tequio.web.form.Form;

/** A session while it is held, for whoever runs it. */
public record RunPage(Government government, MeetingRecord its, SessionBoard board, Form form)
    implements Page {

  @Override
  public java.time.ZoneId zone() {
    return government.zone();
  }

  @Override
  public int status() {
    return form.isWrong() ? 422 : 200;
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

  /** Whether an item is dealt with now. */
  public boolean isCurrent(LiveItem item) {
    return session().item().filter(it -> it == item.number()).isPresent();
  }

  /** Whether the facilitator has a place among the seats, because of their vote. */
  public boolean isFacilitatorSeated() {
    return board.seats().stream().anyMatch(LiveSeat::facilitator);
  }

  public boolean isFirst(LiveItem item) {
    return board.items().getFirst().number() == item.number();
  }

  /** Hour and minute of a moment, as the minutes tell them. */
  public String hour(Instant moment) {
    return DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT).withZone(zone()).format(moment);
  }

  /** Whether an item is unfolded: it is dealt with, or one of its forms was refused. */
  public boolean isOpen(LiveItem item) {
    return isCurrent(item)
        || EntryForm.which(form).matches("(nota|pregunta|acuerdo)-" + item.number());
  }

  /** Whether the form that takes a seat out of the vote was refused. */
  public boolean isRecusing(int seat) {
    return EntryForm.which(form).equals("excusa-" + seat);
  }

  /** What was typed into a form that is no longer there, since the session went on meanwhile. */
  public List<String> orphaned() {
    return isDrawn() ? List.of() : EntryForm.typed(form);
  }

  private boolean isDrawn() {
    var which = EntryForm.which(form);
    var kind = which.split("-", 2)[0];
    return session().isRunning()
        && switch (kind) {
          case "voto", "excusa" ->
              board
                  .openDecision()
                  .filter(it ->
                      board.missingVotes(it).stream()
                          .anyMatch(seat -> which.equals(kind + "-" + seat.seat())))
                  .isPresent();
          case "pregunta" -> mayAsk();
          default -> true;
        };
  }

  /** Whether another question may be decided now. */
  public boolean mayAsk() {
    return board.openDecision().isEmpty() && board.quorum().mayDecide();
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
