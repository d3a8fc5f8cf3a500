package tequio.secretariat.session.desk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tequio.kernel.PartialDate;
import tequio.kernel.ReportingParty;
import tequio.kernel.Text;
import tequio.mail.MailAddress;
import tequio.publishing.version.PublicationTerms;
import tequio.secretariat.entry.CallerVoice;
import tequio.secretariat.link.MeetingLetters;
import tequio.secretariat.link.MeetingReplies;
import tequio.secretariat.link.SeatContacts;
import tequio.secretariat.meeting.MeetingCancellation;
import tequio.secretariat.record.MeetingFacts;
import tequio.secretariat.seat.SeatHolder;
import tequio.secretariat.seat.SeatOnDay;
import tequio.secretariat.seat.Seats;
import tequio.secretariat.session.desk.SessionDesk.OpenedMeeting;
import tequio.web.form.Form;
import tequio.web.form.FormData;

/** What is done with the call of a session: letters to the holders of seats, its cancellation. */
@Component
class CallDesk {

  private final Seats seats;
  private final SeatContacts contacts;
  private final MeetingReplies replies;
  private final MeetingLetters letters;
  private final MeetingFacts facts;

  CallDesk(
      Seats seats,
      SeatContacts contacts,
      MeetingReplies replies,
      MeetingLetters letters,
      MeetingFacts facts) {
    this.seats = seats;
    this.contacts = contacts;
    this.replies = replies;
    this.letters = letters;
    this.facts = facts;
  }

  CallDeskPage page(OpenedMeeting its, List<String> wrong, Form form, boolean editable) {
    return new CallDeskPage(
        its.government(),
        its.its(),
        seats(its),
        editable ? contacts.list(its.government().key()) : Map.of(),
        editable ? replies.list(its.document()) : List.of(),
        editable ? letters.written(its.its()) : Map.of(),
        wrong,
        form,
        editable);
  }

  /** Reads an address for each appointment, and adds to {@code wrong} those that cannot be one. */
  Map<String, Optional<MailAddress>> addresses(
      OpenedMeeting its, FormData sent, List<String> wrong) {
    var read = new LinkedHashMap<String, Optional<MailAddress>>();
    for (var holder : seats(its).stream().flatMap(CallDesk::holders).toList()) {
      var typed = sent.one("mail." + holder.appointment());
      var address = MailAddress.find(typed);
      if (address.isEmpty() && !typed.isEmpty()) {
        wrong.add(holder.appointment());
      }
      read.put(holder.appointment(), address);
    }
    return read;
  }

  @Transactional
  void invite(OpenedMeeting its, Map<String, Optional<MailAddress>> addresses) {
    addresses.forEach(
        (appointment, mail) -> contacts.set(its.government().key(), appointment, mail));
    if (its.its().isComing()) {
      var unused = letters.send(its.government(), its.its(), seats(its));
    }
  }

  void cancel(OpenedMeeting its, String reason, String by, ReportingParty voice) {
    var day = PartialDate.of(its.its().today());
    var cancellation = new MeetingCancellation(day, Text.spanish(reason));
    facts.cancel(
        its.document(), cancellation, PublicationTerms.by(voice, CallerVoice.actor(voice, by)));
  }

  private List<SeatOnDay> seats(OpenedMeeting its) {
    return seats.on(its.government().key(), its.its().today());
  }

  private static Stream<SeatHolder> holders(SeatOnDay seat) {
    return Stream.concat(seat.principal().stream(), seat.alternate().stream());
  }
}
