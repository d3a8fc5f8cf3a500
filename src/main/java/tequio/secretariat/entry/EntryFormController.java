package tequio.secretariat.entry;

import jakarta.servlet.http.HttpServletRequest;
import tequio.accounts.caller.Caller;
import tequio.kernel.Page;
import tequio.web.form.Form;

/** Controller of small forms, whose page is rendered again when one of them is refused. */
public interface EntryFormController {

  /**
   * Returns the page of a form that was refused, after checking access.
   *
   * @param form what was typed, and what is wrong with it
   */
  Page again(HttpServletRequest sent, Caller caller, Form form);
}
