package tequio.secretariat.session.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import tequio.accounts.caller.Caller;
import tequio.accounts.caller.Permission;
import tequio.kernel.Page;
import tequio.secretariat.entry.EntryFields;
import tequio.secretariat.entry.EntryFormController;
import tequio.secretariat.live.SessionTerms;
import tequio.secretariat.session.SessionActs;
import tequio.secretariat.session.desk.SessionDesk.OpenedMeeting;
import tequio.web.Texts;
import tequio.web.form.Form;
import tequio.web.form.FormData;
import tequio.work.ReportingVoice;

/** Controller of sessions: their list, their call, and how they begin and end. */
@Controller
@RequestMapping({
  "/trabajo/{government}/secretariado/sesiones",
  "/en/trabajo/{government}/secretariado/sesiones"
})
class SessionController implements EntryFormController {

  private final SessionDesk desk;
  private final CallDesk calls;
  private final SessionActs acts;
  private final SessionPages pages;

  SessionController(SessionDesk desk, CallDesk calls, SessionActs acts, SessionPages pages) {
    this.desk = desk;
    this.calls = calls;
    this.acts = acts;
    this.pages = pages;
  }

  @Override
  public Page again(HttpServletRequest sent, Caller caller, Form form) {
    return pages.again(sent, caller, form);
  }

  @GetMapping
  MeetingDeskPage list(@PathVariable String government, Caller caller) {
    var whose = desk.open(government, caller, Permission.SEE_DRAFTS);
    return new MeetingDeskPage(
        whose, desk.list(whose), caller.may(Permission.RUN_MEETING, whose.key()));
  }

  @GetMapping("/{code}")
  Page show(@PathVariable String government, @PathVariable String code, Caller caller) {
    var its = desk.open(government, code, caller, Permission.SEE_DRAFTS);
    return pages.of(its, caller, Form.of(FormData.NONE));
  }

  @PostMapping("/{code}/inicio")
  String begin(
      @PathVariable String government,
      @PathVariable String code,
      HttpServletRequest sent,
      Caller caller,
      Texts t) {
    var its = desk.open(government, code, caller, Permission.RUN_MEETING);
    var meeting = its.its().meeting();
    var voice = ReportingVoice.of(caller, its.government().key());
    var words = EntryFields.of(sent).words("chair", EntryFields.SHORT).checked().words("chair");
    acts.begin(its.its(), new SessionTerms(meeting.repeatsCall(), meeting.open(), words, voice));
    return "redirect:" + t.to(its.path());
  }

  /** Keeps the addresses and writes to each; none is kept where one of them cannot be one. */
  @PostMapping("/{code}/invitaciones")
  Object invite(
      @PathVariable String government,
      @PathVariable String code,
      HttpServletRequest sent,
      Caller caller,
      Texts t) {
    var its = desk.open(government, code, caller, Permission.RUN_MEETING);
    var wrong = new ArrayList<String>();
    var addresses = calls.addresses(its, FormData.of(sent.getParameterMap()), wrong);
    if (!wrong.isEmpty()) {
      return pages.invitations(its, FormData.of(sent.getParameterMap()), wrong);
    }
    calls.invite(its, addresses);
    return "redirect:" + t.to(its.path());
  }

  @PostMapping("/{code}/cancelacion")
  String cancel(
      @PathVariable String government,
      @PathVariable String code,
      HttpServletRequest sent,
      Caller caller,
      Texts t) {
    var its = desk.open(government, code, caller, Permission.RUN_MEETING);
    var said =
        EntryFields.of(sent)
            .words("chair", EntryFields.SHORT)
            .words("reason", EntryFields.LONG)
            .checked();
    calls.cancel(
        its,
        said.words("reason"),
        said.words("chair"),
        ReportingVoice.of(caller, its.government().key()));
    return "redirect:" + t.to(its.path());
  }

  @PostMapping("/{code}/{act:instalacion|sin-quorum|cierre}")
  String end(
      @PathVariable String government,
      @PathVariable String code,
      @PathVariable String act,
      Caller caller,
      Texts t) {
    OpenedMeeting its = desk.open(government, code, caller, Permission.RUN_MEETING);
    switch (act) {
      case "instalacion" -> acts.install(its.document());
      case "sin-quorum" -> acts.adjourn(its.document());
      default -> acts.close(its.document());
    }
    return "redirect:" + t.to(its.path());
  }
}
