package tequio.accounts.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tequio.accounts.link.LinkKind;
import tequio.accounts.person.AccountId;
import tequio.audit.AuditLog;
import tequio.audit.Deed;
import tequio.storage.WorkScope;

/** The step through the gate: the session before it, if there was one, ends. */
@Component
public class SignIn {

  private static final Duration LIFE = LinkKind.SESSION.life();

  private final Sessions sessions;
  private final SessionCookie cookie;
  private final Door door;
  private final AuditLog audit;
  private final WorkScope scope;

  SignIn(Sessions sessions, SessionCookie cookie, Door door, AuditLog audit, WorkScope scope) {
    this.sessions = sessions;
    this.cookie = cookie;
    this.door = door;
    this.audit = audit;
    this.scope = scope;
  }

  @Transactional
  public void in(
      AccountId account, Way way, HttpServletRequest request, HttpServletResponse response) {
    cookie.find(request).ifPresent(sessions::end);
    var browser = Objects.requireNonNullElse(request.getHeader("User-Agent"), "");
    var token = scope.asProgram(() -> sessions.begin(account, way, browser, LIFE));
    cookie.give(token, LIFE, response);
    cookie.give(account, LIFE, response);
    door.close(response);
    audit.note(Deed.SIGNED_IN, account.value(), way.word());
  }

  /** A second proof was given: the browser gets another token for the same session. */
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
        .ifPresent(who -> audit.note(Deed.SIGNED_OUT, who.value(), ""));
    cookie.take(response);
  }
}
