package tequio.secretariat.minutes.desk;

import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import tequio.accounts.caller.Caller;
import tequio.accounts.caller.Permission;
import tequio.kernel.Actor;
import tequio.kernel.BusinessRuleException;
import tequio.kernel.Characters;
import tequio.kernel.PartialDate;
import tequio.kernel.ReportingParty;
import tequio.kernel.Text;
import tequio.publishing.version.PublicationTerms;
import tequio.secretariat.meeting.MeetingState;
import tequio.secretariat.minutes.MinutesActs;
import tequio.secretariat.minutes.MinutesComments;
import tequio.secretariat.minutes.MinutesCorrection;
import tequio.secretariat.minutes.MinutesReader;
import tequio.secretariat.minutes.MinutesRecord;
import tequio.secretariat.record.MeetingReader;
import tequio.territory.Gazetteer;
import tequio.territory.Government;
import tequio.web.Texts;

/** Controller of minutes for whoever has them approved. */
@Controller
@RequestMapping({
  "/trabajo/{government}/secretariado/actas/{code}",
  "/en/trabajo/{government}/secretariado/actas/{code}"
})
class MinutesDeskController {

  private static final int MOST = 2000;
  private static final int NAME = 200;

  private final MinutesReader minutes;
  private final MinutesComments comments;
  private final MinutesActs acts;
  private final MeetingReader meetings;
  private final Gazetteer gazetteer;

  MinutesDeskController(
      MinutesReader minutes,
      MinutesComments comments,
      MinutesActs acts,
      MeetingReader meetings,
      Gazetteer gazetteer) {
    this.minutes = minutes;
    this.comments = comments;
    this.acts = acts;
    this.meetings = meetings;
    this.gazetteer = gazetteer;
  }

  /** Rules of what is typed. */
  enum Rule implements BusinessRuleException.Rule {
    /** Nothing is written, or too much. */
    NO_WORDS,
    /** No later session of that number was held. */
    NO_SUCH_SESSION
  }

  private record Opened(Government government, MinutesRecord its) {

    String path() {
      return "/trabajo/%s/secretariado/actas/%s".formatted(government.key(), its.document().code());
    }
  }

  @GetMapping
  MinutesDeskPage show(@PathVariable String government, @PathVariable String code, Caller caller) {
    var opened = open(government, code, caller, Permission.SEE_DRAFTS);
    boolean editable = caller.may(Permission.RUN_MEETING, opened.government().key());
    var document = opened.its().document();
    return new MinutesDeskPage(
        opened.government(),
        opened.its(),
        comments.list(document),
        comments.words(document),
        editable);
  }

  @PostMapping("/comentarios/{number}")
  String answer(
      @PathVariable String government,
      @PathVariable String code,
      @PathVariable int number,
      @RequestParam(defaultValue = "") String answer,
      @RequestParam(defaultValue = "") String reason,
      @RequestParam(defaultValue = "") String chair,
      Caller caller,
      Texts t) {
    var opened = open(government, code, caller, Permission.RUN_MEETING);
    Optional<String> leftBecause =
        answer.equals("accepted") ? Optional.empty() : Optional.of(words(reason, MOST));
    acts.answer(opened.its(), number, leftBecause, terms(opened, chair, caller));
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
    var opened = open(government, code, caller, Permission.RUN_MEETING);
    acts.giveWord(opened.its(), seat);
    return "redirect:" + t.to(opened.path());
  }

  /** Approves them by a later session, or by the word of each seat where none is named. */
  @PostMapping("/aprobacion")
  String approve(
      @PathVariable String government,
      @PathVariable String code,
      @RequestParam(defaultValue = "") String meeting,
      @RequestParam(defaultValue = "") String chair,
      Caller caller,
      Texts t) {
    var opened = open(government, code, caller, Permission.RUN_MEETING);
    var terms = terms(opened, chair, caller);
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
      @RequestParam(defaultValue = "") String wrong,
      @RequestParam(defaultValue = "") String right,
      @RequestParam(defaultValue = "") String reason,
      @RequestParam(defaultValue = "") String chair,
      Caller caller,
      Texts t) {
    var opened = open(government, code, caller, Permission.RUN_MEETING);
    var correction =
        new MinutesCorrection(
            PartialDate.of(opened.its().today()),
            Text.spanish(words(wrong, MOST)),
            Text.spanish(words(right, MOST)),
            Text.spanish(words(reason, MOST)));
    acts.correct(opened.its(), correction, terms(opened, chair, caller));
    return "redirect:" + t.to(opened.path());
  }

  private int laterSession(Opened opened, String typed) {
    var held = opened.its().minutes().held().first();
    return meetings
        .find(opened.government().key(), Characters.strip(typed))
        .filter(it -> it.state() == MeetingState.CLOSED || it.state() == MeetingState.OPEN)
        .filter(it -> !it.meeting().date().isBefore(held))
        .map(it -> it.number())
        .orElseThrow(() -> new BusinessRuleException(Rule.NO_SUCH_SESSION));
  }

  private Opened open(String key, String code, Caller caller, Permission act) {
    var government = gazetteer.findByKey(key).orElseThrow(MinutesDeskController::nothingThere);
    caller.mayOrRefuse(act, government.key());
    return minutes
        .find(government.key(), code)
        .map(it -> new Opened(government, it))
        .orElseThrow(MinutesDeskController::nothingThere);
  }

  private static PublicationTerms terms(Opened opened, String chair, Caller caller) {
    boolean officer = caller.may(Permission.EDIT_PLAN, opened.government().key());
    boolean facilitator = caller.may(Permission.RUN_TABLE, opened.government().key());
    var name = words(chair, NAME);
    if (officer) {
      return PublicationTerms.by(ReportingParty.GOVERNMENT, Actor.office(name));
    }
    return facilitator
        ? PublicationTerms.by(ReportingParty.CIVIL_SOCIETY, Actor.organisation(name))
        : PublicationTerms.by(ReportingParty.OVERSIGHT, Actor.office(name));
  }

  private static String words(String typed, int most) {
    return Characters.find(typed, most)
        .orElseThrow(() -> new BusinessRuleException(Rule.NO_WORDS, most));
  }

  private static ResponseStatusException nothingThere() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
