package tequio.secretariat.session;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import tequio.secretariat.facilitator.Facilitators;
import tequio.secretariat.live.LiveSeat;
import tequio.secretariat.live.LiveSeat.LiveHolder;
import tequio.secretariat.procedure.ProcedureInForce;
import tequio.secretariat.record.MeetingRecord;
import tequio.secretariat.seat.SeatHolder;
import tequio.secretariat.seat.SeatOnDay;
import tequio.secretariat.seat.Seats;

/**
 * Seats that may be taken in a session: those of its day, and the facilitator's if it has a vote.
 */
@Component
class SessionSeats {

  private static final String FACILITATION = "Facilitación";

  private final Seats seats;
  private final ProcedureInForce procedures;
  private final Facilitators facilitators;

  SessionSeats(Seats seats, ProcedureInForce procedures, Facilitators facilitators) {
    this.seats = seats;
    this.procedures = procedures;
    this.facilitators = facilitators;
  }

  List<LiveSeat> of(MeetingRecord meeting) {
    var government = meeting.document().government();
    var procedure = procedures.on(government, meeting.today());
    var all = new ArrayList<LiveSeat>();
    for (var it : seats.on(government, meeting.today())) {
      var sector = procedure.sector(it.sectorCode());
      all.add(seat(it, sector.map(known -> known.name().words()).orElse(it.sectorCode())));
    }
    if (procedure.facilitator().vote()) {
      int next = all.stream().mapToInt(LiveSeat::seat).max().orElse(0) + 1;
      facilitators
          .on(government, meeting.today())
          .map(it -> new LiveHolder("facilitator." + it.number(), it.appointment().name().words()))
          .map(it -> LiveSeat.ofFacilitator(next, FACILITATION, it))
          .ifPresent(all::add);
    }
    return all;
  }

  private static LiveSeat seat(SeatOnDay seat, String sectorName) {
    return new LiveSeat(
        seat.number(),
        seat.sectorCode(),
        sectorName,
        seat.principal().map(SessionSeats::holder),
        seat.alternate().map(SessionSeats::holder),
        false);
  }

  private static LiveHolder holder(SeatHolder it) {
    return new LiveHolder(it.appointment(), it.name().words());
  }
}
