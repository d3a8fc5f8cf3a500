package tequio.accounts.signin;

import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tequio.accounts.person.Accounts;
import tequio.accounts.secret.Secret;
import tequio.mail.EmailMessage;
import tequio.mail.EmailPurpose;
import tequio.mail.MailAddress;
import tequio.mail.Outbox;
import tequio.web.Texts;

/**
 * Sends the sign-in letter, or the letter that completes a registration, if the address is entitled
 * to one.
 */
@Component
class SendSignInEmail {

  private final Accounts accounts;
  private final Outbox outbox;
  private final String site;

  SendSignInEmail(
      Accounts accounts, Outbox outbox, @Value("${tequio.url:http://localhost}") String site) {
    this.accounts = accounts;
    this.outbox = outbox;
    this.site = site;
  }

  @Transactional
  void write(MailAddress to, SignInRequests.Keys keys, boolean newcomer, Locale language) {
    boolean known = accounts.find(to).isPresent();
    if (known || newcomer) {
      var link = site + path(keys.link(), language);
      var page = new SignInEmail(link, keys.code().grouped(), !known);
      outbox.write(EmailMessage.to(to, language, EmailPurpose.SIGN_IN, page));
    }
  }

  static String path(Secret link, Locale language) {
    return (language.equals(Texts.SPANISH) ? "" : "/en") + "/entrar/enlace/" + link.text();
  }
}
