package tequio.web.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import tequio.web.request.RequestAddress;

/** Filter: security headers of every response (content security policy, framing, referrer). */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class SecurityHeadersFilter extends OncePerRequestFilter {

  /** Pages have no scripts, style attributes or third-party content, so none is allowed. */
  static final String POLICY =
      "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; "
          + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

  /** Cards may be framed by other sites; they contain only links to this site. */
  static final String CARD_POLICY =
      "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; "
          + "frame-ancestors *";

  private static final String CARD = "/tarjeta";

  private static final String TLS_FOR_A_YEAR = "max-age=31536000; includeSubDomains";

  /** Working pages and telephones in a room may also run scripts of this site. */
  static final String WORKING_POLICY = POLICY + "; script-src 'self'";

  private static final Set<String> WITH_SCRIPTS = Set.of("trabajo", "entrar", "cuenta", "mesa");

  private final boolean tls;

  SecurityHeadersFilter(@Value("${tequio.url:http://localhost}") String site) {
    this.tls = site.startsWith("https:");
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain rest)
      throws ServletException, IOException {
    write(RequestAddress.of(request), response);
    rest.doFilter(request, response);
  }

  void write(RequestAddress asked, HttpServletResponse response) {
    response.setHeader("Content-Security-Policy", policy(asked));
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Referrer-Policy", "strict-origin-when-cross-origin");
    response.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
    response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
    if (tls) {
      response.setHeader("Strict-Transport-Security", TLS_FOR_A_YEAR);
    }
  }

  private static String policy(RequestAddress asked) {
    if (WITH_SCRIPTS.contains(asked.first())) {
      return WORKING_POLICY;
    }
    return asked.path().endsWith(CARD) ? CARD_POLICY : POLICY;
  }
}
