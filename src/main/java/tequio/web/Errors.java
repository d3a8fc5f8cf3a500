package tequio.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import tequio.web.ErrorPage.Trouble;

/** Turns whatever went wrong into a page that helps; only what is our fault is logged. */
@ControllerAdvice
@org.springframework.stereotype.Controller
class Errors implements ErrorController {

  private static final Logger LOG = LoggerFactory.getLogger(Errors.class);

  @ExceptionHandler
  ErrorPage failed(Exception problem) {
    var trouble = trouble(problem);
    if (trouble == Trouble.BROKEN) {
      LOG.error("a page broke", problem);
    }
    return new ErrorPage(trouble);
  }

  /** For what fails before any controller: the container sends it here. */
  @RequestMapping("/error")
  ErrorPage elsewhere(HttpServletRequest request) {
    return new ErrorPage(
        request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status
            ? Trouble.of(status)
            : Trouble.NOT_FOUND);
  }

  private static Trouble trouble(Exception problem) {
    return switch (problem) {
      case ErrorResponse known -> Trouble.of(known.getStatusCode().value());
      case MethodArgumentTypeMismatchException unreadable -> Trouble.NOT_FOUND;
      case DataAccessResourceFailureException unreachable -> Trouble.BUSY;
      case CannotCreateTransactionException unreachable -> Trouble.BUSY;
      default -> Trouble.BROKEN;
    };
  }
}
