package tequio.data.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import tequio.data.api.ApiProblem.ApiRequestException;
import tequio.database.DatabaseUnavailable;
import tequio.ratelimit.RateLimitExceededException;
import tequio.storage.Json;
import tequio.web.Texts;
import tequio.web.request.RequestAddress;

/** Exception handler: problem details for API clients (RFC 9457). */
@ControllerAdvice(assignableTypes = ApiController.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class ProblemAdvice {

  private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);
  private static final String TYPE = "application/problem+json";
  private static final int SECONDS_TO_WAIT = 5;

  private final MessageSource messages;

  ProblemAdvice(MessageSource messages) {
    this.messages = messages;
  }

  @ExceptionHandler
  void refused(ApiRequestException why, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (why.problem() == ApiProblem.METHOD) {
      response.setHeader("Allow", "GET, HEAD");
    }
    tell(why.problem(), why.said(), request, response);
  }

  @ExceptionHandler
  void tooOften(
      RateLimitExceededException why, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    later(ApiProblem.TOO_OFTEN, why.seconds(), request, response);
  }

  /**
   * Answers 503 if the database is unavailable, else logs the fault and answers 500 without
   * details.
   */
  @ExceptionHandler
  void broken(RuntimeException fault, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (DatabaseUnavailable.isCauseOf(fault)) {
      LOG.warn(
          "{} waits for the database: {}", RequestAddress.of(request).path(), fault.getMessage());
      later(ApiProblem.BUSY, SECONDS_TO_WAIT, request, response);
    } else {
      LOG.error("{} failed", RequestAddress.of(request).path(), fault);
      tell(ApiProblem.BROKEN, "", request, response);
    }
  }

  private void later(
      ApiProblem problem, int seconds, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setHeader("Retry-After", String.valueOf(seconds));
    tell(problem, String.valueOf(seconds), request, response);
  }

  private void tell(
      ApiProblem problem, String said, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var t = new Texts(messages, Texts.SPANISH, ZoneOffset.UTC);
    var body = new LinkedHashMap<String, Object>();
    body.put("type", problem.type());
    body.put("title", t.say("api.problem." + problem.slug()));
    body.put("status", problem.status());
    body.put("detail", t.say("api.detail." + problem.slug(), said));
    body.put("instance", RequestAddress.of(request).path());
    JsonResponses.open(response);
    response.setHeader("Cache-Control", "no-store");
    response.setHeader("Content-Language", "es");
    response.setStatus(problem.status());
    JsonResponses.write(Json.MAPPER.writeValueAsBytes(body), TYPE, response);
  }
}
