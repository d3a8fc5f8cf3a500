package tequio.secretariat.minutes.desk;

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
import tequio.kernel.BusinessRuleException;
import tequio.kernel.Characters;
import tequio.kernel.PartialDate;
import tequio.kernel.Text;
import tequio.publishing.version.PublicationTerms;
import tequio.secretariat.entry.CallerVoice;
import tequio.secretariat.entry.EntryFields;
import tequio.secretariat.entry.EntryFields.Entry;
import tequio.secretariat.entry.EntryFormController;
import tequio.secretariat.meeting.MeetingState;
import tequio.secretariat.minutes.MinutesActs;
import tequio.secretariat.minutes.MinutesCorrection;
import tequio.secretariat.minutes.desk.MinutesDesk.OpenedMinutes;
import tequio.secretariat.record.MeetingReader;
import tequio.web.Texts;
import tequio.web.form.Form;
import tequio.web.form.FormData;

/** Controller of minutes for whoever has them approved. */
@Controller
@RequestMapping({
  "/trabajo/{government}/secretariado/actas/{code}",
  "/en/trabajo/{government}/secretariado/actas/{code}"
})
class MinutesDeskController implements EntryFormController {

  private final MinutesDesk desk;
  private final MinutesActs acts;
  private final MeetingReader meetings;

  MinutesDeskController(MinutesDesk desk, MinutesActs acts, MeetingReader meetings) {
    this.desk = desk;
    this.acts = acts;
    this.meetings = meetings;
  }

  /** Rules of what is typed. */
  enum Rule implements BusinessRuleException.Rule {
    /** No later session of that number was held. */
    NO_SUCH_SESSION
  }

  @GetMapping
  MinutesDeskPage show(@PathVariable String government, @PathVariable String code, Caller caller) {
    var opened = desk.open(government, code, caller, Permission.SEE_DRAFTS);
    return desk.page(opened, caller, Form.of(FormData.NONE));
  }

  @Override
  public MinutesDeskPage again(HttpServletRequest sent, Caller caller, Form form) {
    return desk.again(sent, caller, form);
  }

  @PostMapping("/comentarios/{number}")
  String answer(
      @PathVariable String government,
      @PathVariable String code,
      @PathVariable int number,
      @RequestParam(defaultValue = "") String answer,
      HttpServletRequest sent,
      Caller caller,
      Texts t) {
    var opened = desk.open(government, code, caller, Permission.RUN_MEETING);
    var fields = EntryFields.of(sent).words("chair", EntryFields.SHORT);
    boolean accepted = answer.equals("accepted");
    var said = (accepted ? fields : fields.words("reason", EntryFields.LONG)).checked();
    var leftBecause = accepted ? Optional.<String>empty() : said.findWords("reason");
    acts.answer(opened.its(), number, leftBecause, terms(opened, said, caller));
    return "redirect:" + t.to(opened.path());
  }

  /** Notes the word that a seat gave in another way than by its link. */
  @PostMapping("/palabras")
  String giveWord(
      @PathVariable String government,
      @PathVariable String code,
      @RequestParam(defaultValue = "0") int seat,
      Caller caller,
      Texts t) {
    var opened = desk.open(government, code, caller, Permission.RUN_MEETING);
    acts.giveWord(opened.its(), seat);
    return "redirect:" + t.to(opened.path());
  }

  /** Approves them by a later session, or by the word of each seat where none is named. */
  @PostMapping("/aprobacion")
  String approve(
      @PathVariable String government,
      @PathVariable String code,
      HttpServletRequest sent,
      Caller caller,
      Texts t) {
    var opened = desk.open(government, code, caller, Permission.RUN_MEETING);
    var said = EntryFields.of(sent).words("chair", EntryFields.SHORT).checked();
    var terms = terms(opened, said, caller);
    var meeting = said.words("meeting");
    var today = PartialDate.of(opened.its().today());
    if (Characters.isBlank(meeting)) {
      acts.approveByWord(opened.its(), today, terms);
    } else {
      acts.approveByMeeting(opened.its(), laterSession(opened, meeting), today, terms);
    }
    return "redirect:" + t.to(opened.path());
  }

  @PostMapping("/correccion")
  String correct(
      @PathVariable String government,
      @PathVariable String code,
      HttpServletRequest sent,
      Caller caller,
      Texts t) {
    var opened = desk.open(government, code, caller, Permission.RUN_MEETING);
    var said =
        EntryFields.of(sent)
            .words("wrong", EntryFields.LONG)
            .words("right", EntryFields.LONG)
            .words("reason", EntryFields.LONG)
            .words("chair", EntryFields.SHORT)
            .checked();
    var correction =
        new MinutesCorrection(
            PartialDate.of(opened.its().today()),
            Text.spanish(said.words("wrong")),
            Text.spanish(said.words("right")),
            Text.spanish(said.words("reason")));
    acts.correct(opened.its(), correction, terms(opened, said, caller));
    return "redirect:" + t.to(opened.path());
  }

  private int laterSession(OpenedMinutes opened, String typed) {
    var held = opened.its().minutes().held().first();
    return meetings
        .find(opened.government().key(), Characters.strip(typed))
        .filter(it -> it.state() == MeetingState.CLOSED || it.state() == MeetingState.OPEN)
        .filter(it -> !it.meeting().date().isBefore(held))
        .map(it -> it.number())
        .orElseThrow(() -> new BusinessRuleException(Rule.NO_SUCH_SESSION));
  }

  private static PublicationTerms terms(OpenedMinutes opened, Entry said, Caller caller) {
    return CallerVoice.terms(caller, opened.government().key(), said.words("chair"));
  }
}
