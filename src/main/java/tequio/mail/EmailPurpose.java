package tequio.mail;

import java.time.Duration;

/** Purposes for which the program sends mail. */
public enum EmailPurpose {
  /** A link and a code to come in. */
  SIGN_IN(Duration.ofMinutes(15)),
  /** To take up a role. */
  INVITATION(Duration.ofDays(3)),
  /** Whether an address is really of who typed it. */
  CONFIRMATION(Duration.ofHours(12)),
  /** What changed in what somebody follows. */
  DIGEST(Duration.ofDays(2)),
  /** Something about an account or a duty of the person. */
  NOTICE(Duration.ofDays(3));

  private final Duration worthwhile;

  EmailPurpose(Duration worthwhile) {
    this.worthwhile = worthwhile;
  }

  /** How long it makes sense to go on trying. */
  public Duration worthwhile() {
    return worthwhile;
  }
}
