package tequio.mail;

import java.util.Locale;
import java.util.Optional;

/**
 * Mail to one recipient.
 *
 * @param language language of the recipient
 * @param unsubscribe address at which one POST ends mails of this kind (RFC 8058)
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
