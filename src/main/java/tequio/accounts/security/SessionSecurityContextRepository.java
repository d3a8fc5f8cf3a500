package tequio.accounts.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.core.context.DeferredSecurityContext;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;
import tequio.accounts.session.SessionCookie;
import tequio.accounts.session.Sessions;

/** Loads the security context from the session cookie. It never creates a session. */
@Component
class SessionSecurityContextRepository implements SecurityContextRepository {

  private final Sessions sessions;
  private final SessionCookie cookie;

  SessionSecurityContextRepository(Sessions sessions, SessionCookie cookie) {
    this.sessions = sessions;
    this.cookie = cookie;
  }

  @Override
  @SuppressWarnings("deprecation")
  public SecurityContext loadContext(HttpRequestResponseHolder holder) {
    return load(holder.getRequest());
  }

  @Override
  public DeferredSecurityContext loadDeferredContext(HttpServletRequest request) {
    return new Loaded(load(request));
  }

  private SecurityContext load(HttpServletRequest request) {
    return cookie
        .find(request)
        .flatMap(sessions::find)
        .<SecurityContext>map(caller -> new SecurityContextImpl(new CallerAuthentication(caller)))
        .orElseGet(SecurityContextHolder::createEmptyContext);
  }

  private record Loaded(SecurityContext get) implements DeferredSecurityContext {
    @Override
    public boolean isGenerated() {
      return false;
    }
  }

  @Override
  public void saveContext(
      SecurityContext context, HttpServletRequest request, HttpServletResponse response) {}

  @Override
  public boolean containsContext(HttpServletRequest request) {
    return cookie.find(request).isPresent();
  }
}
