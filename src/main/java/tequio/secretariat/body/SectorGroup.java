package tequio.secretariat.body;

import java.util.List;
import tequio.kernel.Text;
import tequio.profile.content.SectorSeats;
import tequio.secretariat.seat.SeatOnDay;

/** Seats of a sector, with the name that it has on the day. */
public record SectorGroup(Text name, SectorSeats sector, List<SeatOnDay> seats) {

  public SectorGroup {
    seats = List.copyOf(seats);
  }
}
