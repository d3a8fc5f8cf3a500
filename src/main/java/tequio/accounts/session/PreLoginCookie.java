package tequio.accounts.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import tequio.accounts.secret.Secret;

/** Cookie that identifies a browser between asking for a sign-in letter and signing in. */
@Component
public class PreLoginCookie {

  private static final String MADE = "tequio.accounts.door";
  private static final Duration LIFE = Duration.ofHours(2);

  private final CookieTemplate cookies;

  PreLoginCookie(@Value("${tequio.url:http://localhost}") String site) {
    cookies = CookieTemplate.of("tequio_puerta", site);
  }

  public Optional<Secret> find(HttpServletRequest request) {
    return cookies.find(request);
  }

  /** Returns the secret that this response will set, the same throughout a request. */
  public Secret forThis(HttpServletRequest request) {
    if (!(request.getAttribute(MADE) instanceof Secret)) {
      request.setAttribute(MADE, Secret.random());
    }
    return (Secret) request.getAttribute(MADE);
  }

  /** Returns the browser's secret; sets a new cookie if it has none. */
  public Secret findOrOpen(HttpServletRequest request, HttpServletResponse response) {
    var before = find(request);
    if (before.isEmpty()) {
      open(request, response);
    }
    return before.orElseGet(() -> forThis(request));
  }

  public void open(HttpServletRequest request, HttpServletResponse response) {
    cookies.give(forThis(request), LIFE, response);
  }

  void close(HttpServletResponse response) {
    cookies.take(response);
  }
}
