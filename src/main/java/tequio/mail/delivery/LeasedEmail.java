package tequio.mail.delivery;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import tequio.mail.EmailPurpose;

/** Letter leased to this instance for sending. */
record LeasedEmail(UUID id, EmailPurpose purpose, Sheet sheet, Instant written, Attempts attempts) {

  /** What is carried. */
  record Sheet(
      String recipient, String subject, String plain, String html, Optional<String> unsubscribe) {

    /** Never what it says nor to whom: this may end in a log. */
    @Override
    public String toString() {
      return "a letter";
    }
  }

  /**
   * @param tries with this one
   * @param unsure after which nobody knows whether it arrived
   */
  record Attempts(int tries, int unsure) {}
}
