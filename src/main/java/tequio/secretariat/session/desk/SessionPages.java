package tequio.secretariat.session.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.stereotype.Component;
import tequio.accounts.caller.Caller;
import tequio.accounts.caller.Permission;
import tequio.kernel.Page;
import tequio.secretariat.entry.EntryForm;
import tequio.secretariat.session.SessionBoards;
import tequio.secretariat.session.desk.SessionDesk.OpenedMeeting;
import tequio.web.form.Form;
import tequio.web.form.FormData;

/** Builds the page of a session: while it is held for whoever runs it, otherwise its call. */
@Component
class SessionPages {

  private final SessionDesk desk;
  private final CallDesk calls;
  private final SessionBoards boards;

  SessionPages(SessionDesk desk, CallDesk calls, SessionBoards boards) {
    this.desk = desk;
    this.calls = calls;
    this.boards = boards;
  }

  /**
   * Returns the page.
   *
   * @param form the form of it that was refused, if one was
   */
  Page of(OpenedMeeting its, Caller caller, Form form) {
    boolean editable = caller.may(Permission.RUN_MEETING, its.government().key());
    return its.live().isPresent() && editable
        ? new RunPage(its.government(), its.its(), boards.of(its.live().get()), form)
        : calls.page(its, List.of(), form, editable);
  }

  /** Returns the page of a form that was refused. */
  Page again(HttpServletRequest sent, Caller caller, Form form) {
    var government = EntryForm.part(sent, "government");
    var code = EntryForm.part(sent, "code");
    return of(desk.open(government, code, caller, Permission.RUN_MEETING), caller, form);
  }

  /** Returns the page of the call with addresses of which some cannot be one. */
  Page invitations(OpenedMeeting its, FormData typed, List<String> wrong) {
    return calls.page(its, wrong, Form.of(typed), true);
  }
}
