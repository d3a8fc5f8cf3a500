package tequio.secretariat.live;

import java.util.Optional;
import tequio.secretariat.content.SeatRole;

/**
 * Seat as it was when the register of a session was opened.
 *
 * @param sector code of its sector
 */
public record LiveSeat(
    int seat,
    String sector,
    String sectorName,
    Optional<LiveHolder> principal,
    Optional<LiveHolder> alternate) {

  /**
   * Holder of a seat.
   *
   * @param appointment code of the appointment
   */
  public record LiveHolder(String appointment, String name) {}

  public boolean isFilled() {
    return principal.isPresent() || alternate.isPresent();
  }

  public Optional<LiveHolder> holder(SeatRole role) {
    return switch (role) {
      case PRINCIPAL -> principal;
      case ALTERNATE -> alternate;
    };
  }
}
