package tequio.requests;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import tequio.kernel.Page;
import tequio.requests.DuplicateSubmissionPage.Unsent;

/** Exception handler: says that a form was not carried out and gives back what was typed. */
@ControllerAdvice
class FormNotProcessedAdvice {

  @ExceptionHandler
  Page refused(FormNotProcessedException refusal, HttpServletRequest request) {
    return switch (refusal) {
      case FormNotProcessedException.IdempotencyKeyMissingException none ->
          DuplicateSubmissionPage.of(request, Unsent.KEY_MISSING, "");
      case FormNotProcessedException.DifferentBodyException other ->
          DuplicateSubmissionPage.of(request, Unsent.OTHER_BODY, other.location());
    };
  }
}
