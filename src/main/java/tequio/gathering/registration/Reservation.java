package tequio.gathering.registration;

import java.util.Optional;
import tequio.gathering.attendance.AttendeeSector;

/**
 * A place taken in a gathering.
 *
 * @param ticket eight letters and digits, with which it is given back
 * @param needs what is asked for to take part
 */
public record Reservation(
    String ticket, AttendeeSector sector, Optional<String> organisation, Optional<String> needs) {}
