package tequio.limits;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** Says when to come back, to people and to programs. */
@ControllerAdvice
class TooOftenAnswer {

  @ExceptionHandler
  TooOftenPage wait(TooOften refused, HttpServletResponse response) {
    response.setHeader("Retry-After", String.valueOf(refused.seconds()));
    return new TooOftenPage(refused.limit(), refused.seconds());
  }
}
