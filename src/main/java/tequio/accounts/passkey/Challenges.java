package tequio.accounts.passkey;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import jakarta.servlet.http.HttpServletRequest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tequio.accounts.secret.Secret;
import tequio.accounts.session.PreLoginCookie;
import tequio.accounts.session.SessionCookie;

/** Store of WebAuthn challenges: random, bound to one browser, usable once within five minutes. */
@Component
public class Challenges {

  static final Duration LIFE = Duration.ofMinutes(5);
  private static final SecureRandom RANDOM = new SecureRandom();

  private final JdbcClient jdbc;
  private final SessionCookie session;
  private final PreLoginCookie preLogin;
  private final Clock clock;

  Challenges(JdbcClient jdbc, SessionCookie session, PreLoginCookie preLogin, Clock clock) {
    this.jdbc = jdbc;
    this.session = session;
    this.preLogin = preLogin;
    this.clock = clock;
  }

  /** Makes a challenge for this browser, which replaces the one before. */
  @Transactional
  Bytes ask(HttpServletRequest request) {
    byte[] challenge = new byte[32];
    RANDOM.nextBytes(challenge);
    jdbc.sql(
            """
            insert into passkey_question (holder_hash, challenge, expires) values (?, ?, ?)
            on conflict (holder_hash) do update
              set challenge = excluded.challenge, expires = excluded.expires
            """)
        .params(
            holder(request).orElseThrow().hash(),
            challenge,
            clock.instant().plus(LIFE).atOffset(ZoneOffset.UTC))
        .update();
    return new Bytes(challenge);
  }

  /**
   * Deletes and returns the challenge of this browser; empty if there is none or it has expired.
   */
  @Transactional
  Optional<Bytes> take(HttpServletRequest request) {
    return holder(request)
        .flatMap(it ->
            jdbc.sql(
                    "delete from passkey_question where holder_hash = ? returning challenge, expires > ? as open")
                .params(it.hash(), clock.instant().atOffset(ZoneOffset.UTC))
                .query((row, index) ->
                    row.getBoolean("open")
                        ? Optional.of(new Bytes(row.getBytes("challenge")))
                        : Optional.<Bytes>empty())
                .optional()
                .flatMap(open -> open));
  }

  @CanIgnoreReturnValue
  public int forgetOld() {
    return jdbc.sql("delete from passkey_question where expires <= ?")
        .param(clock.instant().atOffset(ZoneOffset.UTC))
        .update();
  }

  /**
   * Returns the secret that identifies the browser: that of its session or else of its pre-login
   * cookie. The CSRF check requires one of them.
   */
  private Optional<Secret> holder(HttpServletRequest request) {
    return session.find(request).or(() -> preLogin.find(request));
  }
}
