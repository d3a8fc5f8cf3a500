package tequio.gathering.attendance;

import java.util.Optional;
import java.util.Set;

/**
 * Somebody who came, as they say it.
 *
 * @param groups they say they belong to; counted apart from everything else
 * @param name only where the person agrees that everybody reads it; never a minor's
 */
public record Arrival(
    AttendeeSector sector,
    Optional<String> organisation,
    Set<AttendeeGroup> groups,
    Optional<String> name,
    boolean minor,
    ArrivalChannel channel) {

  /** The longest name of a person or an organisation. */
  public static final int LONGEST = 200;

  public Arrival {
    groups = Set.copyOf(groups);
    if (minor) {
      name = Optional.empty();
    }
  }
}
