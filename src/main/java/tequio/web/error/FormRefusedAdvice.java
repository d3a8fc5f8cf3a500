package tequio.web.error;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import tequio.web.transfer.FormRefusedException;
import tequio.web.transfer.FormRefusedException.FormProblem;

/** Exception handler for forms refused because of size, speed or load. */
@ControllerAdvice
class FormRefusedAdvice {

  private static final String SECONDS_TO_WAIT = "10";

  @ExceptionHandler
  FormRefusedPage refused(FormRefusedException refused, HttpServletResponse response) {
    if (refused.reason() == FormProblem.TOO_MANY_FORMS) {
      response.setHeader("Retry-After", SECONDS_TO_WAIT);
    }
    return new FormRefusedPage(refused.reason(), refused.most());
  }
}
