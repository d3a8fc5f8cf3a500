package tequio.ratelimit;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** Exception handler: answers 429 with Retry-After, as a page or as problem details. */
@ControllerAdvice
class RateLimitExceededAdvice {

  @ExceptionHandler
  RateLimitExceededPage wait(RateLimitExceededException refused, HttpServletResponse response) {
    response.setHeader("Retry-After", String.valueOf(refused.seconds()));
    return new RateLimitExceededPage(refused.limit(), refused.seconds());
  }
}
