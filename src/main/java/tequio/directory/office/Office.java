package tequio.directory.office;

import java.util.UUID;
import tequio.kernel.GovernmentKey;

/** Office or position of a government, independent of who holds it. */
public record Office(GovernmentKey government, Id id, String name) {

  /** Key of an office within its government. */
  public record Id(UUID value) implements tequio.kernel.Id {}
}
