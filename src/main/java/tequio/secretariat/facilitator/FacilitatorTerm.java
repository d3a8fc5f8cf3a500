package tequio.secretariat.facilitator;

import java.time.LocalDate;
import java.util.Optional;
import tequio.kernel.PartialDate;
import tequio.secretariat.content.FacilitatorAppointment;
import tequio.secretariat.content.FacilitatorEnd;

/**
 * Period of a facilitator.
 *
 * @param number number of the appointment
 * @param end how it ended before its known last day
 */
public record FacilitatorTerm(
    int number, FacilitatorAppointment appointment, Optional<FacilitatorEnd> end) {

  public LocalDate since() {
    return appointment.since().first();
  }

  /** Returns the last day, where it is known. */
  public Optional<LocalDate> until() {
    var known = appointment.until().map(PartialDate::last);
    var ended = end.map(it -> it.day().last());
    return known.filter(it -> ended.stream().noneMatch(it::isAfter)).or(() -> ended);
  }

  public boolean covers(LocalDate day) {
    return !since().isAfter(day) && until().stream().noneMatch(day::isAfter);
  }
}
