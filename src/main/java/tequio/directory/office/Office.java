package tequio.directory.office;

import java.util.UUID;
import tequio.kernel.GovernmentKey;

/** A place in a government that answers for things, whoever holds it. */
public record Office(GovernmentKey government, Id id, String name) {

  /** Which office of its government. */
  public record Id(UUID value) implements tequio.kernel.Id {}
}
