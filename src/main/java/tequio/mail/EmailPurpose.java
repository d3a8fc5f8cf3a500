package tequio.mail;

import java.time.Duration;

/**
 * Purposes for which the program sends mail. The duration is the longest time of sending attempts.
 */
public enum EmailPurpose {
  /** Sign-in link and code. */
  SIGN_IN(Duration.ofMinutes(15)),
  /** Invitation to a role. */
  INVITATION(Duration.ofDays(3)),
  /** Confirmation that an address belongs to the person who typed it. */
  CONFIRMATION(Duration.ofHours(12)),
  /** Changes in what a subscriber follows. */
  DIGEST(Duration.ofDays(2)),
  /** What somebody takes part in; nobody is written to after leaving it. */
  PARTICIPATION(Duration.ofDays(3)),
  /** Something about the person's account or duties. */
  NOTICE(Duration.ofDays(3));

  private final Duration worthwhile;

  EmailPurpose(Duration worthwhile) {
    this.worthwhile = worthwhile;
  }

  /** Time after which sending is given up. */
  public Duration worthwhile() {
    return worthwhile;
  }
}
