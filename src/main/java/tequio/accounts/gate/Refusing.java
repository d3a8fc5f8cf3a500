package tequio.accounts.gate;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import tequio.accounts.caller.NotAllowed;
import tequio.accounts.caller.NotFresh;
import tequio.accounts.caller.NotSignedIn;
import tequio.accounts.caller.NotYours;
import tequio.accounts.refused.RefusedForms;
import tequio.web.ErrorPage;
import tequio.web.ErrorPage.Trouble;

/** What somebody sees who asked for more than they may. */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class Refusing {

  private final RefusedForms forms;

  Refusing(RefusedForms forms) {
    this.forms = forms;
  }

  @ExceptionHandler
  ErrorPage refused(NotAllowed refused) {
    return new ErrorPage(Trouble.NOT_YOURS);
  }

  @ExceptionHandler
  ErrorPage hidden(NotYours refused) {
    return new ErrorPage(Trouble.NOT_FOUND);
  }

  /** What was typed in the form comes back as well. */
  @ExceptionHandler
  ResponseEntity<Void> signInAgain(NotFresh tooLongAgo, HttpServletRequest request) {
    var way =
        forms.keep(request) ? Return.signInAgainForFormOf(request) : Return.signInAgainFor(request);
    return ResponseEntity.status(HttpStatus.SEE_OTHER).location(URI.create(way)).build();
  }

  @ExceptionHandler
  ResponseEntity<Void> signInFirst(NotSignedIn nobody, HttpServletRequest request) {
    return ResponseEntity.status(HttpStatus.SEE_OTHER)
        .location(URI.create(Return.signInFor(request)))
        .build();
  }
}
