package tequio.accounts.session;

import static java.nio.charset.StandardCharsets.US_ASCII;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import tequio.accounts.person.AccountId;
import tequio.accounts.secret.Secret;
import tequio.accounts.secret.SecretCipherKey;

/**
 * Cookies of a signed-in person: the session's token, and the account with a MAC, so that a refused
 * form is given back to nobody else.
 */
@Component
public class SessionCookie {

  /**
   * How long the browser keeps the cookies after the session has ended, so that a form of that
   * session can be stored.
   */
  private static final Duration AFTERWARDS = Duration.ofDays(1);

  private static final int MARK = 16;

  private final CookieTemplate cookies;
  private final CookieTemplate last;
  private final SecretCipherKey key;

  SessionCookie(@Value("${tequio.url:http://localhost}") String site, SecretCipherKey key) {
    this.cookies = CookieTemplate.of("tequio_sesion", site);
    this.last = CookieTemplate.of("tequio_persona", site);
    this.key = key;
  }

  public String name() {
    return cookies.name();
  }

  public Optional<Secret> find(HttpServletRequest request) {
    return cookies.find(request);
  }

  /** Returns the last account that signed in and did not sign out; grants nothing. */
  public Optional<AccountId> lastAccount(HttpServletRequest request) {
    return last.find(request).flatMap(this::account);
  }

  void give(Secret token, Duration life, HttpServletResponse response) {
    cookies.give(token, life.plus(AFTERWARDS), response);
  }

  void give(AccountId account, Duration life, HttpServletResponse response) {
    last.give(marked(account), life.plus(AFTERWARDS), response);
  }

  void take(HttpServletResponse response) {
    cookies.take(response);
    last.take(response);
  }

  private Optional<AccountId> account(Secret sent) {
    var bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(sent.text()));
    var account = new AccountId(new UUID(bytes.getLong(), bytes.getLong()));
    return MessageDigest.isEqual(
            marked(account).text().getBytes(US_ASCII), sent.text().getBytes(US_ASCII))
        ? Optional.of(account)
        : Optional.empty();
  }

  /**
   * Returns the account's key followed by half of its MAC, which only this installation can
   * compute.
   */
  private Secret marked(AccountId account) {
    var id = account.value();
    var mark = Base64.getUrlDecoder().decode(key.derived("last account " + id));
    var bytes =
        ByteBuffer.allocate(2 * Long.BYTES + MARK)
            .putLong(id.getMostSignificantBits())
            .putLong(id.getLeastSignificantBits())
            .put(mark, 0, MARK);
    return new Secret(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array()));
  }
}
