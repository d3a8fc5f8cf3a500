package tequio.ratelimit;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** Says when to come back, to people and to programs. */
@ControllerAdvice
class RateLimitExceededAdvice {

  @ExceptionHandler
  RateLimitExceededPage wait(RateLimitExceededException refused, HttpServletResponse response) {
    response.setHeader("Retry-After", String.valueOf(refused.seconds()));
    return new RateLimitExceededPage(refused.limit(), refused.seconds());
  }
}
