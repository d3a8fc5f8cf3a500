package tequio.directory.office;

import java.util.UUID;
import tequio.kernel.GovernmentKey;

/** Public servant as named in a government's documents; no account and no private data. */
public record Person(GovernmentKey government, Id id, String name) {

  /** Key of a person within its government. */
  public record Id(UUID value) implements tequio.kernel.Id {}
}
