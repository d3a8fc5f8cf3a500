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
 * @param gives the role that the accepting person gets
 * @param waits whether a second person must approve it before it can be accepted
 * @param approved whether a second person approved it
 * @param replaces the role of the inviting person that ends when the invitation is accepted
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

  /** Inviting person. */
  public record By(AccountId account, String name) {}

  /**
   * Whether it may be printed: not while it waits, nor if it was approved for one address, because
   * anybody could use the paper.
   */
  public boolean isPrintable() {
    return !waits && !isForOneAddress();
  }

  /** Whether a second person approved it for one address, so that nobody else may accept it. */
  boolean isForOneAddress() {
    return approved && mail.isPresent();
  }
}
