package tequio.secretariat.seat;

import java.time.LocalDate;
import java.util.Optional;
import tequio.secretariat.content.SeatAppointment;
import tequio.secretariat.content.SeatEnd;
import tequio.secretariat.content.SeatRole;

/**
 * Time of a person in a seat.
 *
 * @param code code of the appointment: {@code 1.3}
 * @param number number of the appointment
 * @param end how it ended before its known last day
 */
public record SeatTerm(
    String code, int number, SeatAppointment appointment, Optional<SeatEnd> end) {

  public LocalDate since() {
    return appointment.since().first();
  }

  /** Returns the last day, where it is known. */
  public Optional<LocalDate> until() {
    var known = appointment.until().map(it -> it.last());
    var ended = end.map(it -> it.day().last());
    return known.filter(it -> ended.stream().noneMatch(it::isAfter)).or(() -> ended);
  }

  public boolean covers(LocalDate day) {
    return !since().isAfter(day) && until().stream().noneMatch(day::isAfter);
  }

  public boolean overlaps(SeatTerm other) {
    return until().stream().noneMatch(other.since()::isAfter)
        && other.until().stream().noneMatch(since()::isAfter);
  }

  public boolean isOf(String sector, int place, SeatRole role) {
    return isOf(sector, place) && appointment.role() == role;
  }

  public boolean isOf(String sector, int place) {
    return appointment.sector().equals(sector) && appointment.place() == place;
  }

  public SeatHolder holder() {
    return new SeatHolder(code, appointment.name(), appointment.from(), since(), until());
  }
}
