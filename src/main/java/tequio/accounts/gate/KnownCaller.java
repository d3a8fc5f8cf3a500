package tequio.accounts.gate;

import static java.util.Objects.requireNonNull;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.filter.OncePerRequestFilter;
import tequio.accounts.caller.Caller;
import tequio.web.working.Who;

/** Tells the page that will be drawn who is signed in, and what its forms must send along. */
final class KnownCaller extends OncePerRequestFilter {

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain rest)
      throws ServletException, IOException {
    var token = (CsrfToken) requireNonNull(request.getAttribute(CsrfToken.class.getName()));
    var name = caller().person().map(Caller.Person::name).orElse("");
    request.setAttribute(Who.ATTRIBUTE, new Who(name, token.getToken()));
    rest.doFilter(request, response);
  }

  static boolean isSignedIn() {
    return caller().isSignedIn();
  }

  private static Caller caller() {
    var known = SecurityContextHolder.getContext().getAuthentication();
    return known != null && known.getPrincipal() instanceof Caller caller ? caller : Caller.NOBODY;
  }
}
