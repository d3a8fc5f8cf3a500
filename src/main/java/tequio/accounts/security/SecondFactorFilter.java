package tequio.accounts.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.web.filter.OncePerRequestFilter;
import tequio.accounts.caller.Caller;
import tequio.accounts.caller.SecondFactorState;
import tequio.web.request.RequestAddress;

/** Filter: redirects a person who owes a second factor to its page before any working page. */
final class SecondFactorFilter extends OncePerRequestFilter {

  private static final Set<String> TO_GIVE_IT = Set.of("entrar", "salir");
  private static final Set<String> TO_SET_IT_UP = Set.of("entrar", "salir", "invitacion", "cuenta");

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain rest)
      throws ServletException, IOException {
    var second =
        CallerContextFilter.caller()
            .person()
            .map(Caller.Person::second)
            .orElse(SecondFactorState.DONE);
    var first = RequestAddress.of(request).first();
    boolean open =
        switch (second) {
          case DONE -> true;
          case OWED -> TO_GIVE_IT.contains(first);
          case TO_SET_UP -> TO_SET_IT_UP.contains(first);
        };
    if (open) {
      rest.doFilter(request, response);
    } else {
      SignInRedirect.send(request, response, pageOf(second, request));
    }
  }

  private static String pageOf(SecondFactorState second, HttpServletRequest request) {
    return second == SecondFactorState.OWED
        ? ReturnUrl.secondStepFor(request)
        : RequestAddress.of(request).language() + "/cuenta/segundo-paso";
  }
}
