package tequio.secretariat.session.desk;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import tequio.accounts.caller.Caller;
import tequio.accounts.caller.Permission;
import tequio.kernel.BusinessRuleException;
import tequio.kernel.Page;
import tequio.secretariat.entry.EntryException;
import tequio.secretariat.entry.EntryForm;
import tequio.web.Texts;
import tequio.web.form.Form;

/** Exception handler: renders the page of the session again, with what was typed. */
@ControllerAdvice(
    assignableTypes = {
      SessionController.class,
      PresenceController.class,
      AgendaController.class,
      VoteController.class
    })
@Order(Ordered.HIGHEST_PRECEDENCE)
class SessionRefusalAdvice {

  private final ObjectProvider<SessionDesk> desk;
  private final ObjectProvider<SessionPages> pages;

  /** Filters are made with all advice: what pages need, such as mail, is not asked for so early. */
  SessionRefusalAdvice(ObjectProvider<SessionDesk> desk, ObjectProvider<SessionPages> pages) {
    this.desk = desk;
    this.pages = pages;
  }

  @ExceptionHandler
  Page wrong(EntryException wrong, HttpServletRequest sent, Caller caller, Texts t) {
    return again(sent, caller, EntryForm.of(sent, wrong, t));
  }

  @ExceptionHandler
  Page refused(BusinessRuleException refusal, HttpServletRequest sent, Caller caller, Texts t) {
    return again(sent, caller, EntryForm.of(sent, refusal, t));
  }

  private Page again(HttpServletRequest sent, Caller caller, Form form) {
    var its =
        desk.getObject()
            .open(
                EntryForm.part(sent, "government"),
                EntryForm.part(sent, "code"),
                caller,
                Permission.RUN_MEETING);
    return pages.getObject().of(its, caller, form);
  }
}
