package tequio.accounts.caller;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import tequio.kernel.GovernmentKey;

/**
 * Finds the people who hold a permission for a government today, for example to look for a second
 * approver.
 */
public interface PermissionHolders {

  /** Account with its name. */
  record Colleague(UUID account, String name) {}

  List<Colleague> whoMay(Permission act, GovernmentKey government);

  /** Returns the last day on which a former holder other than this account could do this. */
  Optional<LocalDate> lastDayOfOthers(UUID one, Permission act, GovernmentKey government);

  /** Whether one of the two accounts gave the other such a role without approval by a third. */
  boolean isGivenBetween(UUID one, UUID other, Permission act, GovernmentKey government);

  /** Whether any other account holds the permission. */
  default boolean hasBesides(UUID one, Permission act, GovernmentKey government) {
    return whoMay(act, government).stream().anyMatch(it -> !it.account().equals(one));
  }
}
