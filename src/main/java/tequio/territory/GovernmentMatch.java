package tequio.territory;

import java.util.List;
import java.util.Optional;

/**
 * Result of looking up the government that typed text means.
 *
 * @param found the government, if only one can be meant
 * @param candidates governments of similar names, best first, if it is ambiguous
 */
public record GovernmentMatch(Optional<Government> found, List<Government> candidates) {

  static final GovernmentMatch NOTHING = new GovernmentMatch(Optional.empty(), List.of());

  static GovernmentMatch of(Government found) {
    return new GovernmentMatch(Optional.of(found), List.of());
  }
}
