package tequio.secretariat.live;

import java.time.Instant;
import java.util.Optional;
import tequio.secretariat.content.SeatRole;

/** Presence of a seat from an arrival to a departure. */
public record LivePresence(
    int number,
    int seat,
    SeatRole role,
    String appointment,
    String name,
    Instant arrived,
    Optional<Instant> departed) {

  public boolean isPresent() {
    return departed.isEmpty();
  }
}
