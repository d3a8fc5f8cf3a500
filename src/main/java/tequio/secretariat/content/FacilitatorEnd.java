package tequio.secretariat.content;

import tequio.kernel.PartialDate;
import tequio.kernel.Text;
import tequio.secretariat.content.SeatEnd.SeatEndCause;

/**
 * End of a facilitator's period before its known last day, or without one.
 *
 * @param appointment number of the facilitator's appointment
 * @param day last day
 */
public record FacilitatorEnd(
    Integer appointment, PartialDate day, SeatEndCause cause, Text reason) {}
