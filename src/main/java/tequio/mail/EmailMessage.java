package tequio.mail;

import java.util.Locale;
import java.util.Optional;

/**
 * Letter to one recipient.
 *
 * @param language in which the person reads
 * @param unsubscribe the whole address at which one POST ends letters of this kind (RFC 8058)
 */
public record EmailMessage(
    MailAddress to,
    Locale language,
    EmailPurpose purpose,
    EmailTemplate page,
    Optional<String> unsubscribe) {

  public static EmailMessage to(
      MailAddress to, Locale language, EmailPurpose purpose, EmailTemplate page) {
    return new EmailMessage(to, language, purpose, page, Optional.empty());
  }
}
