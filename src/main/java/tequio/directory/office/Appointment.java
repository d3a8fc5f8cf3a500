package tequio.directory.office;

import java.util.Optional;
import java.util.UUID;
import tequio.kernel.BusinessRuleException;
import tequio.kernel.Known;
import tequio.kernel.MissingReason;
import tequio.kernel.PartialDate;

/**
 * Appointment of a person to an office, with its dates.
 *
 * @param starts missing if no source states it
 * @param ends not applicable while the office is held; not seen if unknown
 */
public record Appointment(
    Id id,
    Office.Id office,
    Person.Id person,
    Optional<String> position,
    Known<PartialDate> starts,
    Known<PartialDate> ends) {

  /** Key of an appointment within its government. */
  public record Id(UUID value) implements tequio.kernel.Id {}

  /** Rules that the store enforces. */
  public enum Rule implements BusinessRuleException.Rule {
    /** Another person certainly held the office on one of those days. */
    OFFICE_HELD_BY_ANOTHER,
    ENDS_BEFORE_IT_STARTS
  }

  boolean endsBeforeItStarts() {
    return starts instanceof Known.Value<PartialDate>(var first)
        && ends instanceof Known.Value<PartialDate>(var last)
        && first.isAfter(last);
  }

  /**
   * Returns the days on which the person certainly held the office, as a PostgreSQL daterange;
   * empty if no such day is certain.
   */
  Optional<String> held() {
    if (!(starts instanceof Known.Value<PartialDate>(var first))) {
      return Optional.empty();
    }
    return switch (ends) {
      case Known.Missing<PartialDate>(MissingReason why) ->
          why == MissingReason.NOT_APPLICABLE
              ? Optional.of("[" + first.last() + ",)")
              : Optional.empty();
      case Known.Value<PartialDate>(var last) ->
          last.first().isBefore(first.last())
              ? Optional.empty()
              : Optional.of("[" + first.last() + "," + last.first() + "]");
    };
  }
}
