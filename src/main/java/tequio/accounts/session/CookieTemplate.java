package tequio.accounts.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import tequio.accounts.secret.Secret;

/** Attributes of the program's cookies: HttpOnly, SameSite, and Secure where the site has TLS. */
record CookieTemplate(String name, boolean secure) {

  static CookieTemplate of(String name, String site) {
    boolean secure = site.startsWith("https:");
    return new CookieTemplate(secure ? "__Host-" + name : name, secure);
  }

  Optional<Secret> find(HttpServletRequest request) {
    return Optional.ofNullable(request.getCookies())
        .map(Arrays::stream)
        .orElse(Stream.empty())
        .filter(cookie -> cookie.getName().equals(name))
        .findFirst()
        .flatMap(cookie -> Secret.find(cookie.getValue()));
  }

  void give(Secret secret, Duration life, HttpServletResponse response) {
    set(secret.text(), life, response);
  }

  void take(HttpServletResponse response) {
    set("", Duration.ZERO, response);
  }

  private void set(String value, Duration life, HttpServletResponse response) {
    var cookie =
        ResponseCookie.from(name, value)
            .path("/")
            .httpOnly(true)
            .secure(secure)
            .sameSite("Lax")
            .maxAge(life)
            .build();
    response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
  }
}
