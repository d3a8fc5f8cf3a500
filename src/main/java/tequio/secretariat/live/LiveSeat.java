package tequio.secretariat.live;

import java.util.Optional;
import tequio.secretariat.content.SeatRole;

/**
 * Seat as it was when the register of a session was opened.
 *
 * @param sector code of its sector
 * @param facilitator whether it is the facilitator's, which is of no sector
 */
public record LiveSeat(
    int seat,
    String sector,
    String sectorName,
    Optional<LiveHolder> principal,
    Optional<LiveHolder> alternate,
    boolean facilitator) {

  /**
   * Holder of a seat.
   *
   * @param appointment code of the appointment
   */
  public record LiveHolder(String appointment, String name) {}

  /** Place of a facilitator who has a vote. */
  public static LiveSeat ofFacilitator(int seat, String name, LiveHolder who) {
    return new LiveSeat(seat, "facilitator", name, Optional.of(who), Optional.empty(), true);
  }

  public boolean isOf(String sectorCode) {
    return !facilitator && sector.equals(sectorCode);
  }

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
