package tequio.mail.delivery;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import tequio.mail.EmailPurpose;

/** Mail leased to this instance for sending. */
record LeasedEmail(UUID id, EmailPurpose purpose, Sheet sheet, Instant written, Attempts attempts) {

  /** Recipient and content. */
  record Sheet(
      String recipient, String subject, String plain, String html, Optional<String> unsubscribe) {

    /** Omits content and recipient, because this text may end up in a log. */
    @Override
    public String toString() {
      return "a letter";
    }
  }

  /**
   * @param tries including this one
   * @param unsure number of those with unknown result
   */
  record Attempts(int tries, int unsure) {}
}
