package tequio.accounts.pendingitem;

import java.time.LocalDate;
import java.util.Optional;
import tequio.accounts.caller.Role;
import tequio.kernel.GovernmentKey;

/** Matter of people and roles that waits for a decision. */
public sealed interface PendingItem {

  /**
   * Letters to this person bounce.
   *
   * @param government where they work; empty if no other officer can deal with it
   */
  record Unreached(Optional<GovernmentKey> government, String name) implements PendingItem {}

  /** An invitation that waits for approval by a second person. */
  record Approval(String by) implements PendingItem {}

  /** A request to end a role that waits for another person. */
  record RoleEnd(Optional<GovernmentKey> government, String by) implements PendingItem {}

  /**
   * An invitation that was not accepted and soon expires.
   *
   * @param mail empty if it was printed
   */
  record Untaken(GovernmentKey government, String mail, LocalDate last) implements PendingItem {}

  /** A role of the person that soon ends. */
  record Ending(Optional<GovernmentKey> government, Role role, LocalDate last)
      implements PendingItem {}
}
