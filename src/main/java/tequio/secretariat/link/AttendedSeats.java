package tequio.secretariat.link;

import java.util.Optional;
import org.springframework.stereotype.Component;
import tequio.accounts.caller.Caller;
import tequio.kernel.SubjectReference;
import tequio.mail.MailStatus;
import tequio.secretariat.live.LivePresence;
import tequio.secretariat.live.SeatRegisters;

/** Finds the seat that a signed-in person took in a session. */
@Component
public class AttendedSeats {

  private final SeatContacts contacts;
  private final SeatRegisters registers;
  private final MailStatus mail;

  AttendedSeats(SeatContacts contacts, SeatRegisters registers, MailStatus mail) {
    this.contacts = contacts;
    this.registers = registers;
    this.mail = mail;
  }

  /**
   * Finds the seat whose holder is written to at the address of this person's account, if that
   * holder attended. Where no letter leaves the site, nobody has proved that an address is theirs,
   * and nothing is found.
   *
   * @param meeting the session or its minutes
   */
  public Optional<Integer> find(SubjectReference meeting, Caller caller) {
    return caller
        .person()
        .filter(it -> mail.canSend())
        .map(it -> contacts.appointmentsOf(meeting.government(), it.account()))
        .flatMap(its ->
            registers.presences(meeting).stream()
                .filter(there -> its.contains(there.appointment()))
                .map(LivePresence::seat)
                .findFirst());
  }
}
