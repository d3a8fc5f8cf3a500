package tequio.secretariat.link;

import java.util.Optional;
import org.springframework.stereotype.Component;
import tequio.accounts.caller.Caller;
import tequio.kernel.SubjectReference;
import tequio.secretariat.live.LivePresence;
import tequio.secretariat.live.SeatRegisters;

/** Finds the seat that a signed-in person took in a session. */
@Component
public class AttendedSeats {

  private final SeatContacts contacts;
  private final SeatRegisters registers;

  AttendedSeats(SeatContacts contacts, SeatRegisters registers) {
    this.contacts = contacts;
    this.registers = registers;
  }

  /**
   * Finds the seat whose holder is written to at the address of this person's account, if that
   * holder attended: the same proof as a link sent there.
   *
   * @param meeting the session or its minutes
   */
  public Optional<Integer> find(SubjectReference meeting, Caller caller) {
    return caller
        .person()
        .map(it -> contacts.appointmentsOf(meeting.government(), it.account()))
        .flatMap(its ->
            registers.presences(meeting).stream()
                .filter(there -> its.contains(there.appointment()))
                .map(LivePresence::seat)
                .findFirst());
  }
}
