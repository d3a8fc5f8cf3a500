package tequio.secretariat.link;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tequio.kernel.Text;
import tequio.mail.EmailMessage;
import tequio.mail.EmailPurpose;
import tequio.mail.MailAddress;
import tequio.mail.MailStatus;
import tequio.mail.Outbox;
import tequio.secretariat.record.MeetingRecord;
import tequio.secretariat.seat.SeatHolder;
import tequio.secretariat.seat.SeatOnDay;
import tequio.territory.Government;
import tequio.web.Texts;

/** Writes to the holders of seats about a session; each letter has its own link. */
@Component
public class MeetingLetters {

  /** How long after a session its link opens the comments on the minutes. */
  private static final Duration AFTERWARDS = Duration.ofDays(60);

  private final CapabilityLinks links;
  private final SeatContacts contacts;
  private final Outbox outbox;
  private final MailStatus mail;

  MeetingLetters(CapabilityLinks links, SeatContacts contacts, Outbox outbox, MailStatus mail) {
    this.links = links;
    this.contacts = contacts;
    this.outbox = outbox;
    this.mail = mail;
  }

  /**
   * Writes to every holder whose address is known.
   *
   * @return how many letters were written; 0 if this site sends no mail
   */
  @Transactional
  public int send(Government government, MeetingRecord meeting, List<SeatOnDay> seats) {
    if (!mail.canSend()) {
      return 0;
    }
    var addresses = contacts.list(government.key());
    int sent = 0;
    for (var holder : seats.stream().flatMap(MeetingLetters::holders).toList()) {
      var to = Optional.ofNullable(addresses.get(holder.appointment()));
      if (to.isPresent()) {
        send(government, meeting, holder, to.get());
        sent++;
      }
    }
    return sent;
  }

  /** Moments of the last letter about a session, by code of the appointment. */
  public Map<String, Instant> written(MeetingRecord meeting) {
    return links.made(meeting.document());
  }

  private static Stream<SeatHolder> holders(SeatOnDay seat) {
    return Stream.concat(seat.principal().stream(), seat.alternate().stream());
  }

  private void send(
      Government government, MeetingRecord meeting, SeatHolder holder, MailAddress to) {
    var call = meeting.meeting();
    var expires = call.end(government.zone()).plus(AFTERWARDS).toInstant();
    var link =
        new CapabilityLink(meeting.document(), holder.appointment(), Optional.empty(), expires);
    var token = links.make(link);
    var page =
        new MeetingCallEmail(
            government.fullName(),
            holder.name().words(),
            call.title().words(),
            call.day(),
            call.begins(),
            call.place().words(),
            call.agenda().stream().map(it -> it.title()).map(Text::words).toList(),
            government.path() + "/secretariado/enlace/" + token.value());
    outbox.write(EmailMessage.to(to, Texts.SPANISH, EmailPurpose.NOTICE, page));
  }
}
