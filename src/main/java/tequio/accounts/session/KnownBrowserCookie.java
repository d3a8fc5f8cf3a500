package tequio.accounts.session;

import static java.nio.charset.StandardCharsets.US_ASCII;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.MessageDigest;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import tequio.accounts.secret.Secret;
import tequio.accounts.secret.SecretCipherKey;
import tequio.mail.MailAddress;

/**
 * Cookie that records that an address signed in from this browser before. It grants nothing;
 * sign-in letters of a known browser have their own rate limit.
 */
@Component
public class KnownBrowserCookie {

  private static final Duration LIFE = Duration.ofDays(180);

  private final SecretCipherKey key;
  private final CookieTemplate cookies;

  KnownBrowserCookie(SecretCipherKey key, @Value("${tequio.url:http://localhost}") String site) {
    this.key = key;
    this.cookies = CookieTemplate.of("tequio_conocido", site);
  }

  public boolean knows(MailAddress mail, HttpServletRequest request) {
    byte[] right = mark(mail).text().getBytes(US_ASCII);
    return cookies
        .find(request)
        .filter(it -> MessageDigest.isEqual(it.text().getBytes(US_ASCII), right))
        .isPresent();
  }

  public void remember(MailAddress mail, HttpServletResponse response) {
    cookies.give(mark(mail), LIFE, response);
  }

  /** Returns the cookie's value, which does not reveal the address without the key. */
  private Secret mark(MailAddress mail) {
    return new Secret(key.derived("known browser " + mail.value()));
  }
}
