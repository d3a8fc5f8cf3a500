package tequio.secretariat.session;

import java.util.Optional;
import org.springframework.stereotype.Component;
import tequio.kernel.SubjectReference;
import tequio.kernel.Text;
import tequio.secretariat.agreement.AgreementReader;
import tequio.secretariat.live.LiveItem.ItemOrigin;
import tequio.secretariat.live.LiveItems;
import tequio.secretariat.live.SeatRegisters;
import tequio.secretariat.record.MeetingRecord;

/** Fills the register of a session with the seats of its day, its agenda and what is overdue. */
@Component
class SessionBeginning {

  private final SessionSeats seats;
  private final AgreementReader agreements;
  private final SeatRegisters registers;
  private final LiveItems items;

  SessionBeginning(
      SessionSeats seats, AgreementReader agreements, SeatRegisters registers, LiveItems items) {
    this.seats = seats;
    this.agreements = agreements;
    this.registers = registers;
    this.items = items;
  }

  void prepare(MeetingRecord meeting) {
    var document = meeting.document();
    for (var seat : seats.of(meeting)) {
      registers.add(document, seat);
    }
    for (var it : meeting.meeting().agenda()) {
      add(document, it.title(), it.owner(), it.minutes(), ItemOrigin.AGENDA, Optional.empty());
    }
    for (var it : meeting.requests()) {
      if (it.accepted()) {
        add(document, it.words(), it.by(), Optional.empty(), ItemOrigin.REQUEST, Optional.empty());
      }
    }
    for (var it : agreements.listOverdue(document.government())) {
      var number = Optional.of(it.number());
      var owner = Optional.of(it.content().owner());
      add(document, it.content().title(), owner, Optional.empty(), ItemOrigin.OVERDUE, number);
    }
  }

  private void add(
      SubjectReference meeting,
      Text title,
      Optional<Text> owner,
      Optional<Integer> minutes,
      ItemOrigin origin,
      Optional<Integer> agreement) {
    items.add(meeting, title.words(), owner.map(Text::words), minutes, origin, agreement);
  }
}
