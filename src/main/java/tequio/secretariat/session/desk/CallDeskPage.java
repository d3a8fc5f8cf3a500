package tequio.secretariat.session.desk;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tequio.kernel.Page;
import tequio.mail.MailAddress;
import tequio.secretariat.entry.EntryForm;
import tequio.secretariat.link.MeetingReply;
import tequio.secretariat.record.MeetingRecord;
import tequio.secretariat.seat.SeatHolder;
import tequio.secretariat.seat.SeatOnDay;
import tequio.territory.Government;
import tequio.web.Link;
import tequio.web.Texts;
import tequio.web.form.Form;

/**
 * A session before it begins: who is called, what they answered, and how it begins.
 *
 * @param seats seats of today
 * @param contacts addresses by code of the appointment
 * @param written moments of the last letters, by code of the appointment
 * @param wrong codes of appointments whose address cannot be one
 * @param form the form that was refused, if one was
 * @param editable whether whoever looks may run it
 */
public record CallDeskPage(
    Government government,
    MeetingRecord its,
    List<SeatOnDay> seats,
    Map<String, MailAddress> contacts,
    List<MeetingReply> replies,
    Map<String, Instant> written,
    List<String> wrong,
    Form form,
    boolean editable)
    implements Page {

  public CallDeskPage {
    seats = List.copyOf(seats);
    contacts = Map.copyOf(contacts);
    replies = List.copyOf(replies);
    written = Map.copyOf(written);
    wrong = List.copyOf(wrong);
  }

  @Override
  public java.time.ZoneId zone() {
    return government.zone();
  }

  @Override
  public int status() {
    return wrong.isEmpty() && !form.isWrong() ? 200 : 422;
  }

  public String path() {
    return SessionDesk.path(government.key()) + "/" + its.document().code();
  }

  public String publicPath() {
    return government.path() + "/secretariado/sesiones/" + its.document().code();
  }

  public String draftPath() {
    return "/trabajo/%s/documentos/meeting/%s".formatted(government.key(), its.document().code());
  }

  public List<Link> crumbs(Texts t) {
    return new SessionDesk.OpenedMeeting(government, its, Optional.empty()).crumbs(t, false);
  }

  public String mail(SeatHolder holder) {
    var typed = form.answers().all("mail." + holder.appointment());
    if (!typed.isEmpty()) {
      return typed.getFirst();
    }
    return Optional.ofNullable(contacts.get(holder.appointment()))
        .map(MailAddress::value)
        .orElse("");
  }

  public Optional<MeetingReply> reply(SeatHolder holder) {
    return replies.stream().filter(it -> it.appointment().equals(holder.appointment())).findFirst();
  }

  /** Finds when a holder was written to last. */
  public Optional<Instant> written(SeatHolder holder) {
    return Optional.ofNullable(written.get(holder.appointment()));
  }

  public boolean isWrong(SeatHolder holder) {
    return wrong.contains(holder.appointment());
  }

  /** Whether the form that cancels it was refused. */
  public boolean isCancelling() {
    return EntryForm.which(form).equals("cancelar");
  }

  /** Whether its day has come. */
  public boolean mayBegin() {
    return editable && !its.meeting().date().isAfter(its.today());
  }
}
