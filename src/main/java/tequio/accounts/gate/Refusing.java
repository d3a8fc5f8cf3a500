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
import tequio.web.ErrorPage;
import tequio.web.ErrorPage.Trouble;

/** What somebody sees who asked for more than they may. */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class Refusing {

  @ExceptionHandler
  ErrorPage refused(NotAllowed refused) {
    return new ErrorPage(Trouble.NOT_YOURS);
  }

  @ExceptionHandler
  ErrorPage hidden(NotYours refused) {
    return new ErrorPage(Trouble.NOT_FOUND);
  }

  @ExceptionHandler
  ResponseEntity<Void> signInAgain(NotFresh tooLongAgo, HttpServletRequest request) {
    return ResponseEntity.status(HttpStatus.SEE_OTHER)
        .location(URI.create(Return.signInAgainFor(request)))
        .build();
  }

  @ExceptionHandler
  ResponseEntity<Void> signInFirst(NotSignedIn nobody, HttpServletRequest request) {
    return ResponseEntity.status(HttpStatus.SEE_OTHER)
        .location(URI.create(Return.signInFor(request)))
        .build();
  }
}
