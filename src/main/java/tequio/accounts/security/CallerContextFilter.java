package tequio.accounts.security;

import static java.util.Objects.requireNonNull;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.filter.OncePerRequestFilter;
import tequio.accounts.caller.Caller;
import tequio.accounts.caller.Permission;
import tequio.accounts.workscope.WorkGovernments;
import tequio.kernel.GovernmentKey;
import tequio.storage.TenantContext;
import tequio.territory.Gazetteer;
import tequio.web.SignedInUser;

/**
 * Filter: passes the signed-in person's name and the CSRF token to the page, and sets the
 * governments whose working rows the database shows during the request.
 */
final class CallerContextFilter extends OncePerRequestFilter {

  private final TenantContext scope;
  private final Gazetteer gazetteer;

  CallerContextFilter(TenantContext scope, Gazetteer gazetteer) {
    this.scope = scope;
    this.gazetteer = gazetteer;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain rest)
      throws ServletException, IOException {
    var token = (CsrfToken) requireNonNull(request.getAttribute(CsrfToken.class.getName()));
    var name = caller().person().map(Caller.Person::name).orElse("");
    request.setAttribute(SignedInUser.ATTRIBUTE, new SignedInUser(name, token.getToken()));
    try {
      answer(
          request,
          () -> {
            rest.doFilter(request, response);
            return null;
          });
    } catch (ServletException | IOException | RuntimeException thrown) {
      throw thrown;
    } catch (Exception impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /**
   * Runs the request with the caller's governments in sight. Of tables about people the caller sees
   * their own rows and those of these governments; administrators and sign-in addresses see all.
   */
  private void answer(
      HttpServletRequest request, ScopedValue.CallableOp<@Nullable Void, Exception> rest)
      throws Exception {
    var caller = caller();
    boolean all = caller.may(Permission.GRANT_ROLE) || SecurityConfiguration.isOpen(request);
    var person = caller.person().filter(it -> !all);
    if (person.isPresent()) {
      scope.answering(person.get().account(), governments(), rest);
    } else {
      scope.within(governments(), rest);
    }
  }

  private Set<GovernmentKey> governments() {
    return WorkGovernments.of(caller(), gazetteer);
  }

  static boolean isSignedIn() {
    return caller().isSignedIn();
  }

  static Caller caller() {
    var known = SecurityContextHolder.getContext().getAuthentication();
    return known != null && known.getPrincipal() instanceof Caller caller ? caller : Caller.NOBODY;
  }
}
