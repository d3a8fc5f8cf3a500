package tequio.roundtable.desk;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import tequio.accounts.caller.Caller;
import tequio.kernel.BusinessRuleException;
import tequio.kernel.Page;
import tequio.roundtable.desk.RoundtableDeskController.RoundtablePages;
import tequio.secretariat.entry.EntryException;
import tequio.secretariat.entry.EntryForm;
import tequio.web.Texts;
import tequio.web.form.Form;

/** Exception handler: renders the page of the table again, with what was typed. */
@ControllerAdvice(
    assignableTypes = {
      TableStageController.class,
      TableCardController.class,
      TableGroupController.class,
      TableSheetController.class,
      TableTreeController.class,
      TableAlternativeController.class,
      TablePreliminaryController.class
    })
@Order(Ordered.HIGHEST_PRECEDENCE)
class RoundtableRefusalAdvice {

  private final ObjectProvider<RoundtableDesk> desk;
  private final ObjectProvider<RoundtablePages> pages;

  /** Filters are made with all advice: what pages need is not asked for so early. */
  RoundtableRefusalAdvice(
      ObjectProvider<RoundtableDesk> desk, ObjectProvider<RoundtablePages> pages) {
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
            .run(EntryForm.part(sent, "government"), EntryForm.part(sent, "code"), caller);
    return pages.getObject().of(its, caller, form);
  }
}
