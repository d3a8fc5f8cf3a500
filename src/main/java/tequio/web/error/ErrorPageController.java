package tequio.web.error;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import tequio.database.DatabaseUnavailable;
import tequio.web.error.ErrorPage.Trouble;
import tequio.web.request.UnsentForm;

/** Error controller of the servlet container. */
@Controller
class ErrorPageController implements ErrorController {

  /** Error message that marks a 403 for a form with an invalid CSRF token. */
  private static final String STALE_FORM = "stale-form";

  private static final String SECONDS_TO_WAIT = "5";

  @RequestMapping("/error")
  ErrorPage failed(HttpServletRequest request, HttpServletResponse response) {
    var trouble = trouble(request);
    if (trouble == Trouble.BUSY) {
      response.setHeader("Retry-After", SECONDS_TO_WAIT);
      return new ErrorPage(trouble, UnsentForm.find(request));
    }
    return new ErrorPage(trouble);
  }

  private static Trouble trouble(HttpServletRequest request) {
    if (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable failure
        && DatabaseUnavailable.isCauseOf(failure)) {
      return Trouble.BUSY;
    }
    if (STALE_FORM.equals(request.getAttribute(RequestDispatcher.ERROR_MESSAGE))) {
      return Trouble.STALE_FORM;
    }
    return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status
        ? Trouble.of(status)
        : Trouble.NOT_FOUND;
  }
}
