package tequio.mail;

import java.util.Locale;
import java.util.Optional;

/**
 * One letter to one person.
 *
 * @param language in which the person reads
 * @param unsubscribe the whole address at which one POST ends letters of this kind (RFC 8058)
 */
public record Letter(
    MailAddress to,
    Locale language,
    Purpose purpose,
    LetterPage page,
    Optional<String> unsubscribe) {

  public static Letter to(MailAddress to, Locale language, Purpose purpose, LetterPage page) {
    return new Letter(to, language, purpose, page, Optional.empty());
  }
}
