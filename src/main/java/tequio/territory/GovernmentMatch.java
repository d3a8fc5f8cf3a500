package tequio.territory;

import java.util.List;
import java.util.Optional;

/**
 * Result of looking up the government that typed text means.
 *
 * @param found the one, where only one can be meant
 * @param candidates those of like names, best first, where it is not certain
 */
public record GovernmentMatch(Optional<Government> found, List<Government> candidates) {

  static final GovernmentMatch NOTHING = new GovernmentMatch(Optional.empty(), List.of());

  static GovernmentMatch of(Government found) {
    return new GovernmentMatch(Optional.of(found), List.of());
  }
}
