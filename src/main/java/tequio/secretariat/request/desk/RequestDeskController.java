package tequio.secretariat.request.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tequio.accounts.caller.Caller;
import tequio.accounts.caller.Permission;
import tequio.kernel.PartialDate;
import tequio.secretariat.entry.CallerVoice;
import tequio.secretariat.entry.EntryFields;
import tequio.secretariat.entry.EntryForm;
import tequio.secretariat.entry.EntryFormController;
import tequio.secretariat.record.MeetingReader;
import tequio.secretariat.record.MeetingRecord;
import tequio.secretariat.request.AgendaRequestActs;
import tequio.secretariat.request.AgendaRequests;
import tequio.territory.Government;
import tequio.web.Texts;
import tequio.web.form.Form;
import tequio.web.form.FormData;
import tequio.work.GovernmentAccess;

/** Answers requests for a session in public. */
@Controller
@RequestMapping({
  "/trabajo/{government}/secretariado/sesiones/{code}/solicitudes",
  "/en/trabajo/{government}/secretariado/sesiones/{code}/solicitudes"
})
class RequestDeskController implements EntryFormController {

  private static final int REASON = 1000;

  private final MeetingReader meetings;
  private final AgendaRequests requests;
  private final AgendaRequestActs acts;
  private final GovernmentAccess governments;

  RequestDeskController(
      MeetingReader meetings,
      AgendaRequests requests,
      AgendaRequestActs acts,
      GovernmentAccess governments) {
    this.meetings = meetings;
    this.requests = requests;
    this.acts = acts;
    this.governments = governments;
  }

  private record Opened(Government government, MeetingRecord its) {}

  @GetMapping
  RequestDeskPage list(@PathVariable String government, @PathVariable String code, Caller caller) {
    var opened = open(government, code, caller, Permission.SEE_DRAFTS);
    return page(opened, caller, Form.of(FormData.NONE));
  }

  @Override
  public RequestDeskPage again(HttpServletRequest sent, Caller caller, Form form) {
    var government = EntryForm.part(sent, "government");
    var code = EntryForm.part(sent, "code");
    return page(open(government, code, caller, Permission.RUN_MEETING), caller, form);
  }

  @PostMapping("/{number}")
  String answer(
      @PathVariable String government,
      @PathVariable String code,
      @PathVariable int number,
      @RequestParam(defaultValue = "") String answer,
      HttpServletRequest sent,
      Caller caller,
      Texts t) {
    var opened = open(government, code, caller, Permission.RUN_MEETING);
    var fields = EntryFields.of(sent).words("chair", EntryFields.SHORT);
    boolean accepted = answer.equals("accepted");
    var said = (accepted ? fields : fields.words("reason", REASON)).checked();
    var leftBecause = accepted ? Optional.<String>empty() : said.findWords("reason");
    var terms = CallerVoice.terms(caller, opened.government().key(), said.words("chair"));
    var today = PartialDate.of(opened.its().today());
    acts.answer(opened.its(), number, leftBecause, terms.on(today));
    return "redirect:"
        + t.to(
            "/trabajo/%s/secretariado/sesiones/%s/solicitudes"
                .formatted(opened.government().key(), opened.its().document().code()));
  }

  private RequestDeskPage page(Opened opened, Caller caller, Form form) {
    boolean editable = caller.may(Permission.RUN_MEETING, opened.government().key());
    var waiting = requests.list(opened.its().document());
    return new RequestDeskPage(opened.government(), opened.its(), waiting, form, editable);
  }

  private Opened open(String key, String code, Caller caller, Permission act) {
    var government = governments.open(key, caller, act);
    return meetings
        .find(government.key(), code)
        .map(it -> new Opened(government, it))
        .orElseThrow(GovernmentAccess::nothingThere);
  }
}
