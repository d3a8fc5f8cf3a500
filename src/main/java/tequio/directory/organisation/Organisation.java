package tequio.directory.organisation;

import java.util.Optional;
import java.util.UUID;
import tequio.kernel.BusinessRuleException;

/**
 * Organisation or institution.
 *
 * @param sector empty if no source states it
 */
public record Organisation(Id id, String name, Optional<Sector> sector) {

  /** Key of an organisation. */
  public record Id(UUID value) implements tequio.kernel.Id {}

  /** Rules that the store enforces. */
  public enum Rule implements BusinessRuleException.Rule {
    /** An organisation is not merged into itself. */
    SAME_ORGANISATION,
    /** The name belongs to another organisation; the two have to be merged. */
    NAME_TAKEN
  }
}
