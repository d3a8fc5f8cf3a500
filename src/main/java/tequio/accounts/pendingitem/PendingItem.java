package tequio.accounts.pendingitem;

import java.time.LocalDate;
import java.util.Optional;
import tequio.accounts.caller.Role;
import tequio.kernel.GovernmentKey;

/** Something about people and roles that waits for a decision. */
public sealed interface PendingItem {

  /**
   * Letters to this person come back.
   *
   * @param government where they work; none where no officer sees to it
   */
  record Unreached(Optional<GovernmentKey> government, String name) implements PendingItem {}

  /** An invitation that opens nothing before a second person agrees. */
  record Approval(String by) implements PendingItem {}

  /** A request to end somebody's role that waits for another person. */
  record RoleEnd(Optional<GovernmentKey> government, String by) implements PendingItem {}

  /**
   * An invitation that nobody has taken up and that soon ends.
   *
   * @param mail empty where it went out on paper
   */
  record Untaken(GovernmentKey government, String mail, LocalDate last) implements PendingItem {}

  /** A role of one's own that soon ends. */
  record Ending(Optional<GovernmentKey> government, Role role, LocalDate last)
      implements PendingItem {}
}
