package tequio.secretariat.seat;

import java.time.LocalDate;
import java.util.Optional;
import tequio.directory.organisation.Sector;

/**
 * Seat of a secretariat on a day.
 *
 * @param number number of the seat in the body, from 1 in the order of the sectors
 * @param vacantSince first day without a principal; empty if there is one, or if that day is not
 *     known
 */
public record SeatOnDay(
    int number,
    String sectorCode,
    Sector sector,
    Optional<SeatHolder> principal,
    Optional<SeatHolder> alternate,
    Optional<LocalDate> vacantSince) {

  public boolean isVacant() {
    return principal.isEmpty();
  }
}
