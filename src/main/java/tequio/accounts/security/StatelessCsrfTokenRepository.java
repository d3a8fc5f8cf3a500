package tequio.accounts.security;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.DefaultCsrfToken;
import org.springframework.stereotype.Component;
import tequio.accounts.secret.Secret;
import tequio.accounts.session.PreLoginCookie;
import tequio.accounts.session.SessionCookie;

/**
 * CSRF tokens derived from the session's token or, before sign-in, from the pre-login cookie: they
 * change at sign-in and are not stored.
 */
@Component
class StatelessCsrfTokenRepository implements CsrfTokenRepository {

  private static final String PURPOSE = "form";

  private final SessionCookie session;
  private final PreLoginCookie preLogin;

  StatelessCsrfTokenRepository(SessionCookie session, PreLoginCookie preLogin) {
    this.session = session;
    this.preLogin = preLogin;
  }

  @Override
  public @Nullable CsrfToken loadToken(HttpServletRequest request) {
    return session
        .find(request)
        .or(() -> preLogin.find(request))
        .map(StatelessCsrfTokenRepository::of)
        .orElse(null);
  }

  @Override
  public CsrfToken generateToken(HttpServletRequest request) {
    return of(preLogin.forThis(request));
  }

  /** Sets the pre-login cookie from which a newly generated token is derived. */
  @Override
  public void saveToken(
      @Nullable CsrfToken token, HttpServletRequest request, HttpServletResponse response) {
    if (token != null) {
      preLogin.open(request, response);
    }
  }

  private static CsrfToken of(Secret known) {
    return new DefaultCsrfToken("X-CSRF-TOKEN", "_csrf", known.derived(PURPOSE.getBytes(UTF_8)));
  }
}
