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
 * @param starts not known where no source says it
 * @param ends does not apply while the office is still held; not seen where nobody knows
 */
public record Appointment(
    Id id,
    Office.Id office,
    Person.Id person,
    Optional<String> position,
    Known<PartialDate> starts,
    Known<PartialDate> ends) {

  /** Which appointment of its government. */
  public record Id(UUID value) implements tequio.kernel.Id {}

  /** What the register refuses. */
  public enum Rule implements BusinessRuleException.Rule {
    /** Somebody else certainly held the office on one of those days. */
    OFFICE_HELD_BY_ANOTHER,
    ENDS_BEFORE_IT_STARTS
  }

  boolean endsBeforeItStarts() {
    return starts instanceof Known.Value<PartialDate>(var first)
        && ends instanceof Known.Value<PartialDate>(var last)
        && first.isAfter(last);
  }

  /**
   * The days on which it is certain that the person held it, as PostgreSQL writes a range; empty
   * where that cannot be known.
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
