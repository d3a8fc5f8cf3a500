package tequio.secretariat.entry;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.HandlerMethod;
import tequio.accounts.caller.Caller;
import tequio.kernel.BusinessRuleException;
import tequio.kernel.Page;
import tequio.web.Texts;
import tequio.web.form.Form;

/** Exception handler: renders the page of a refused form again, with what was typed. */
@ControllerAdvice(assignableTypes = EntryFormController.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class EntryRefusalAdvice {

  @ExceptionHandler
  Page wrong(
      EntryException wrong,
      HandlerMethod handler,
      HttpServletRequest sent,
      Caller caller,
      Texts t) {
    return again(handler, sent, caller, EntryForm.of(sent, wrong, t));
  }

  @ExceptionHandler
  Page refused(
      BusinessRuleException refusal,
      HandlerMethod handler,
      HttpServletRequest sent,
      Caller caller,
      Texts t) {
    return again(handler, sent, caller, EntryForm.of(sent, refusal, t));
  }

  private static Page again(
      HandlerMethod handler, HttpServletRequest sent, Caller caller, Form form) {
    return ((EntryFormController) handler.getBean()).again(sent, caller, form);
  }
}
