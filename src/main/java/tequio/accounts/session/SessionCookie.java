package tequio.accounts.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** What the browser of somebody who is signed in holds. */
@Component
public class SessionCookie {

  private final Cookies cookies;

  SessionCookie(@Value("${tequio.url:http://localhost}") String site) {
    cookies = Cookies.of("tequio_sesion", site);
  }

  public String name() {
    return cookies.name();
  }

  public Optional<Secret> find(HttpServletRequest request) {
    return cookies.find(request);
  }

  void give(Secret token, Duration life, HttpServletResponse response) {
    cookies.give(token, life, response);
  }

  void take(HttpServletResponse response) {
    cookies.take(response);
  }
}
