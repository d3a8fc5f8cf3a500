package tequio.accounts.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * Redirect to a page of the sign-in. A script that keeps what it sends until it is stored is
 * answered 401 instead: a redirect it could not tell from that of a form that was stored.
 */
final class SignInRedirect {

  /** Request header of scripts that keep what they send. */
  private static final String QUEUE = "X-Tequio-Queue";

  /** Whether a script sent the request and keeps what it sent. */
  static boolean isQueued(HttpServletRequest request) {
    return request.getHeader(QUEUE) != null;
  }

  static void send(HttpServletRequest request, HttpServletResponse response, String address) {
    if (isQueued(request)) {
      response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
    } else {
      response.setHeader("Location", address);
      response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    }
  }

  private SignInRedirect() {}
}
