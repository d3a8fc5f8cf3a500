package tequio.directory.office;

import java.util.UUID;
import tequio.kernel.GovernmentKey;

/** A public servant as a government's documents name them; no account, nothing private. */
public record Person(GovernmentKey government, Id id, String name) {

  /** Which person of its government. */
  public record Id(UUID value) implements tequio.kernel.Id {}
}
