package tequio.secretariat.session.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tequio.accounts.caller.Caller;
import tequio.accounts.caller.Permission;
import tequio.kernel.Page;
import tequio.secretariat.live.SessionTerms;
import tequio.secretariat.session.SessionActs;
import tequio.secretariat.session.SessionBoards;
import tequio.secretariat.session.desk.SessionDesk.OpenedMeeting;
import tequio.web.Texts;
import tequio.web.form.FormData;

/** Controller of sessions: their list, their call, and how they begin and end. */
@Controller
@RequestMapping({
  "/trabajo/{government}/secretariado/sesiones",
  "/en/trabajo/{government}/secretariado/sesiones"
})
class SessionController {

  private final SessionDesk desk;
  private final CallDesk calls;
  private final SessionActs acts;
  private final SessionBoards boards;

  SessionController(SessionDesk desk, CallDesk calls, SessionActs acts, SessionBoards boards) {
    this.desk = desk;
    this.calls = calls;
    this.acts = acts;
    this.boards = boards;
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
    boolean editable = caller.may(Permission.RUN_MEETING, its.government().key());
    return its.live().isPresent() && editable
        ? new RunPage(its.government(), its.its(), boards.of(its.live().get()))
        : calls.page(its, List.of(), editable);
  }

  @PostMapping("/{code}/inicio")
  String begin(
      @PathVariable String government,
      @PathVariable String code,
      @RequestParam(defaultValue = "") String chair,
      Caller caller,
      Texts t) {
    var its = desk.open(government, code, caller, Permission.RUN_MEETING);
    var meeting = its.its().meeting();
    var voice = SessionDesk.voice(caller, its.government().key());
    var words = SessionInput.words(chair, SessionInput.SHORT);
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
      return calls.page(its, wrong, true);
    }
    calls.invite(its, addresses);
    return "redirect:" + t.to(its.path());
  }

  @PostMapping("/{code}/cancelacion")
  String cancel(
      @PathVariable String government,
      @PathVariable String code,
      @RequestParam(defaultValue = "") String chair,
      @RequestParam(defaultValue = "") String reason,
      Caller caller,
      Texts t) {
    var its = desk.open(government, code, caller, Permission.RUN_MEETING);
    calls.cancel(
        its,
        SessionInput.words(reason, SessionInput.LONG),
        SessionInput.words(chair, SessionInput.SHORT),
        SessionDesk.voice(caller, its.government().key()));
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
