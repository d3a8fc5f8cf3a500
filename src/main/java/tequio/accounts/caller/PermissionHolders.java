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

  /** Somebody with an account, and what they are called. */
  record Colleague(UUID account, String name) {}

  List<Colleague> whoMay(Permission act, GovernmentKey government);

  /** The last day on which somebody besides this one could, where one who could no longer can. */
  Optional<LocalDate> lastDayOfOthers(UUID one, Permission act, GovernmentKey government);

  /**
   * Whether one of two people made the other such a colleague, and no third person agreed to it.
   */
  boolean isGivenBetween(UUID one, UUID other, Permission act, GovernmentKey government);

  /** Whether anybody but this one may. */
  default boolean hasBesides(UUID one, Permission act, GovernmentKey government) {
    return whoMay(act, government).stream().anyMatch(it -> !it.account().equals(one));
  }
}
