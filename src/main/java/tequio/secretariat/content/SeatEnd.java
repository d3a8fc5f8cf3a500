package tequio.secretariat.content;

import com.fasterxml.jackson.annotation.JsonProperty;
import tequio.kernel.PartialDate;
import tequio.kernel.Text;

/**
 * End of an appointment to a seat before its known last day, or without one.
 *
 * @param appointment number of the appointment among those of the secretariat
 * @param day last day in the seat
 */
public record SeatEnd(Integer appointment, PartialDate day, SeatEndCause cause, Text reason) {

  /** Why an appointment ends. */
  public enum SeatEndCause {
    @JsonProperty("resignation")
    RESIGNATION,
    @JsonProperty("replacement")
    REPLACEMENT,
    /** The person left the office or organisation that has the seat. */
    @JsonProperty("left-organisation")
    LEFT_ORGANISATION,
    @JsonProperty("term-over")
    TERM_OVER,
    @JsonProperty("removal")
    REMOVAL
  }
}
