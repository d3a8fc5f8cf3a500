package tequio.mail.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import tequio.commands.PrintedKey;

/** Key of this run of a demonstration, and the cookie of a browser that presented it. */
@Component
public class DemonstrationKey {

  private static final String COOKIE = "tequio_demostracion";

  private final String key;

  DemonstrationKey(@Value("${" + PrintedKey.PROPERTY + ":}") String printed) {
    key = printed.isEmpty() ? PrintedKey.random() : printed;
  }

  /** Returns the cookie that the printed address sets. */
  public Cookie cookie() {
    return new Cookie(COOKIE, key);
  }

  boolean isHeldBy(HttpServletRequest request) {
    return Optional.ofNullable(request.getCookies()).stream()
        .flatMap(Arrays::stream)
        .filter(it -> it.getName().equals(COOKIE))
        .anyMatch(it -> isRight(it.getValue()));
  }

  boolean isRight(String said) {
    return MessageDigest.isEqual(key.getBytes(UTF_8), said.getBytes(UTF_8));
  }

  /** Sets a session cookie that is never sent with requests from other sites. */
  void give(HttpServletResponse response) {
    var cookie =
        ResponseCookie.from(COOKIE, key).path("/").httpOnly(true).sameSite("Strict").build();
    response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
  }
}
