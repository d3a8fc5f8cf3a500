package tequio.directory.organisation;

import java.util.Optional;
import java.util.UUID;
import tequio.kernel.BusinessRuleException;

/**
 * Organisation or institution with all the names it is known by.
 *
 * @param sector where somebody said it
 */
public record Organisation(Id id, String name, Optional<Sector> sector) {

  /** Which organisation. */
  public record Id(UUID value) implements tequio.kernel.Id {}

  /** What the register refuses. */
  public enum Rule implements BusinessRuleException.Rule {
    /** An organisation is not merged into itself. */
    SAME_ORGANISATION,
    /** The name belongs to another one: merge them. */
    NAME_TAKEN
  }
}
