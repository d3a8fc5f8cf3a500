package tequio.secretariat.meeting;

import java.util.Optional;
import tequio.kernel.Text;
import tequio.secretariat.content.SeatRole;

/**
 * Presence of a seat in a session, from an arrival to the next departure.
 *
 * @param seat number of the seat
 * @param sector code of its sector
 * @param arrived time of day: {@code 17:05}
 * @param departed time of day, if before the end of the session
 */
public record SeatPresence(
    int seat,
    String sector,
    Text sectorName,
    Text name,
    SeatRole role,
    String arrived,
    Optional<String> departed) {}
