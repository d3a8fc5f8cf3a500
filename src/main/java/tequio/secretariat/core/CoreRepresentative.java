package tequio.secretariat.core;

import java.util.Optional;
import tequio.kernel.PartialDate;

/**
 * Who represents the civil-society core in the secretariat.
 *
 * @param appointment number of the appointment to the seat
 * @param gathering number of the event in which it was decided
 */
public record CoreRepresentative(
    Integer appointment, PartialDate since, Optional<Integer> gathering) {}
