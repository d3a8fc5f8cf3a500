package tequio.requests;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import tequio.kernel.Page;
import tequio.requests.AlreadySentPage.Unsent;

/** Tells a person that their form was not carried out, and gives back what they typed. */
@ControllerAdvice
class RefusedRequests {

  @ExceptionHandler
  Page refused(NotCarriedOut refusal, HttpServletRequest request) {
    return switch (refusal) {
      case NotCarriedOut.KeyMissing none -> AlreadySentPage.of(request, Unsent.KEY_MISSING, "");
      case NotCarriedOut.OtherBody other ->
          AlreadySentPage.of(request, Unsent.OTHER_BODY, other.location());
    };
  }
}
