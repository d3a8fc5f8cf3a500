package tequio.accounts.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tequio.accounts.person.AccountId;
import tequio.accounts.token.TokenType;
import tequio.audit.AuditAction;
import tequio.audit.AuditLog;
import tequio.storage.TenantContext;

/** Starts a session and ends the browser's previous one. */
@Component
public class SignIn {

  private static final Duration LIFE = TokenType.SESSION.life();

  private final Sessions sessions;
  private final SessionCookie cookie;
  private final PreLoginCookie preLogin;
  private final AuditLog audit;
  private final TenantContext scope;

  SignIn(
      Sessions sessions,
      SessionCookie cookie,
      PreLoginCookie preLogin,
      AuditLog audit,
      TenantContext scope) {
    this.sessions = sessions;
    this.cookie = cookie;
    this.preLogin = preLogin;
    this.audit = audit;
    this.scope = scope;
  }

  @Transactional
  public void in(
      AccountId account,
      SignInMethod way,
      HttpServletRequest request,
      HttpServletResponse response) {
    cookie.find(request).ifPresent(sessions::end);
    var browser = Objects.requireNonNullElse(request.getHeader("User-Agent"), "");
    var token = scope.asProgram(() -> sessions.begin(account, way, browser, LIFE));
    cookie.give(token, LIFE, response);
    cookie.give(account, LIFE, response);
    preLogin.close(response);
    audit.note(AuditAction.SIGNED_IN, account.value(), way.word());
  }

  /** Records the second factor and gives the browser a new token for its session. */
  public void second(HttpServletRequest request, HttpServletResponse response) {
    cookie
        .find(request)
        .flatMap(sessions::passSecond)
        .ifPresent(next -> cookie.give(next, LIFE, response));
  }

  @Transactional
  public void out(HttpServletRequest request, HttpServletResponse response) {
    cookie
        .find(request)
        .flatMap(sessions::end)
        .ifPresent(who -> audit.note(AuditAction.SIGNED_OUT, who.value(), ""));
    cookie.take(response);
  }
}
