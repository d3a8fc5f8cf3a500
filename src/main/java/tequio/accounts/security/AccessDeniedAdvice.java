package tequio.accounts.security;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import tequio.accounts.caller.ForbiddenException;
import tequio.accounts.caller.HiddenResourceException;
import tequio.accounts.caller.NotAuthenticatedException;
import tequio.accounts.caller.ReauthenticationRequiredException;
import tequio.accounts.refused.RefusedForms;
import tequio.web.error.ErrorPage;
import tequio.web.error.ErrorPage.Trouble;

/** Exception handler: pages for requests that lack a permission. */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class AccessDeniedAdvice {

  private final RefusedForms forms;

  AccessDeniedAdvice(RefusedForms forms) {
    this.forms = forms;
  }

  @ExceptionHandler
  ErrorPage refused(ForbiddenException refused) {
    return new ErrorPage(Trouble.NOT_YOURS);
  }

  @ExceptionHandler
  ErrorPage hidden(HiddenResourceException refused) {
    return new ErrorPage(Trouble.NOT_FOUND);
  }

  /** Redirects to sign-in; a submitted form is stored and given back afterwards. */
  @ExceptionHandler
  ResponseEntity<Void> signInAgain(
      ReauthenticationRequiredException tooLongAgo, HttpServletRequest request) {
    var way =
        forms.keep(request)
            ? ReturnUrl.signInAgainForFormOf(request)
            : ReturnUrl.signInAgainFor(request);
    return ResponseEntity.status(HttpStatus.SEE_OTHER).location(URI.create(way)).build();
  }

  @ExceptionHandler
  ResponseEntity<Void> signInFirst(NotAuthenticatedException nobody, HttpServletRequest request) {
    return ResponseEntity.status(HttpStatus.SEE_OTHER)
        .location(URI.create(ReturnUrl.signInFor(request)))
        .build();
  }
}
