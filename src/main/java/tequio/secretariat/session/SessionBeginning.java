package tequio.secretariat.session;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tequio.kernel.GovernmentKey;
import tequio.kernel.SubjectReference;
import tequio.kernel.Text;
import tequio.secretariat.agreement.AgreementReader;
import tequio.secretariat.live.LiveItem.ItemOrigin;
import tequio.secretariat.live.LiveItems;
import tequio.secretariat.live.LiveSeat;
import tequio.secretariat.live.LiveSeat.LiveHolder;
import tequio.secretariat.live.SeatRegisters;
import tequio.secretariat.procedure.ProcedureInForce;
import tequio.secretariat.record.MeetingRecord;
import tequio.secretariat.seat.SeatHolder;
import tequio.secretariat.seat.SeatOnDay;
import tequio.secretariat.seat.Seats;

/** Fills the register of a session with the seats of its day, its agenda and what is overdue. */
@Component
class SessionBeginning {

  private final Seats seats;
  private final ProcedureInForce procedures;
  private final AgreementReader agreements;
  private final SeatRegisters registers;
  private final LiveItems items;

  SessionBeginning(
      Seats seats,
      ProcedureInForce procedures,
      AgreementReader agreements,
      SeatRegisters registers,
      LiveItems items) {
    this.seats = seats;
    this.procedures = procedures;
    this.agreements = agreements;
    this.registers = registers;
    this.items = items;
  }

  void prepare(MeetingRecord meeting) {
    var document = meeting.document();
    for (var seat : seats(document.government(), meeting)) {
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

  private List<LiveSeat> seats(GovernmentKey government, MeetingRecord meeting) {
    var procedure = procedures.on(government, meeting.today());
    return seats.on(government, meeting.today()).stream()
        .map(it -> {
          var sector = procedure.sector(it.sectorCode());
          var name = sector.map(known -> known.name().words()).orElse(it.sectorCode());
          return seat(it, name);
        })
        .toList();
  }

  private static LiveSeat seat(SeatOnDay seat, String sectorName) {
    return new LiveSeat(
        seat.number(),
        seat.sectorCode(),
        sectorName,
        seat.principal().map(SessionBeginning::holder),
        seat.alternate().map(SessionBeginning::holder));
  }

  private static LiveHolder holder(SeatHolder it) {
    return new LiveHolder(it.appointment(), it.name().words());
  }
}
