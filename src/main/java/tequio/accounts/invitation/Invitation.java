package tequio.accounts.invitation;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import tequio.accounts.person.AccountId;
import tequio.accounts.role.Grant;
import tequio.mail.MailAddress;

/**
 * Invitation to take up a role.
 *
 * @param gives what whoever accepts gets
 * @param waits whether a second person has not agreed yet, so that nothing opens it
 * @param approved whether a second person agreed to it
 * @param replaces the role of the one who hands over, which ends with the acceptance
 */
public record Invitation(
    UUID id,
    Grant gives,
    Optional<MailAddress> mail,
    By by,
    Instant expires,
    boolean waits,
    boolean approved,
    Optional<UUID> replaces) {

  /** Who invites. */
  public record By(AccountId account, String name) {}

  /** What two people agreed to give to one address is not printed for whoever holds the paper. */
  public boolean isPrintable() {
    return !waits && !(approved && mail.isPresent());
  }
}
