package tequio.secretariat.seat;

import java.time.LocalDate;
import java.util.Optional;
import tequio.kernel.Text;

/**
 * Person in a seat.
 *
 * @param appointment code of the appointment, unique within the government and never changed:
 *     {@code 1.3}
 * @param from office or organisation
 * @param until last day, where it is known
 */
public record SeatHolder(
    String appointment, Text name, Text from, LocalDate since, Optional<LocalDate> until) {}
