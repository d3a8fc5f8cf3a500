package tequio.secretariat.request.desk;

import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tequio.accounts.caller.Caller;
import tequio.accounts.caller.Permission;
import tequio.kernel.Actor;
import tequio.kernel.BusinessRuleException;
import tequio.kernel.Characters;
import tequio.kernel.ReportingParty;
import tequio.publishing.version.PublicationTerms;
import tequio.secretariat.record.MeetingReader;
import tequio.secretariat.record.MeetingRecord;
import tequio.secretariat.request.AgendaRequestActs;
import tequio.secretariat.request.AgendaRequests;
import tequio.territory.Government;
import tequio.web.Texts;
import tequio.work.GovernmentAccess;

/** Answers requests for a session in public. */
@Controller
@RequestMapping({
  "/trabajo/{government}/secretariado/sesiones/{code}/solicitudes",
  "/en/trabajo/{government}/secretariado/sesiones/{code}/solicitudes"
})
class RequestDeskController {

  private static final int REASON = 1000;
  private static final int NAME = 200;

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

  /** Rules of what is typed. */
  enum Rule implements BusinessRuleException.Rule {
    /** Nothing is written, or too much. */
    NO_WORDS
  }

  private record Opened(Government government, MeetingRecord its) {}

  @GetMapping
  RequestDeskPage list(@PathVariable String government, @PathVariable String code, Caller caller) {
    var opened = open(government, code, caller, Permission.SEE_DRAFTS);
    boolean editable = caller.may(Permission.RUN_MEETING, opened.government().key());
    return new RequestDeskPage(
        opened.government(), opened.its(), requests.list(opened.its().document()), editable);
  }

  @PostMapping("/{number}")
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
        answer.equals("accepted") ? Optional.empty() : Optional.of(words(reason, REASON));
    acts.answer(opened.its(), number, leftBecause, terms(opened, chair, caller));
    return "redirect:"
        + t.to(
            "/trabajo/%s/secretariado/sesiones/%s/solicitudes"
                .formatted(opened.government().key(), opened.its().document().code()));
  }

  private Opened open(String key, String code, Caller caller, Permission act) {
    var government = governments.open(key, caller, act);
    return meetings
        .find(government.key(), code)
        .map(it -> new Opened(government, it))
        .orElseThrow(GovernmentAccess::nothingThere);
  }

  private static PublicationTerms terms(Opened opened, String chair, Caller caller) {
    var key = opened.government().key();
    var name = words(chair, NAME);
    if (caller.may(Permission.EDIT_PLAN, key)) {
      return PublicationTerms.by(ReportingParty.GOVERNMENT, Actor.office(name));
    }
    return caller.may(Permission.RUN_TABLE, key)
        ? PublicationTerms.by(ReportingParty.CIVIL_SOCIETY, Actor.organisation(name))
        : PublicationTerms.by(ReportingParty.OVERSIGHT, Actor.office(name));
  }

  private static String words(String typed, int most) {
    return Characters.find(typed, most)
        .orElseThrow(() -> new BusinessRuleException(Rule.NO_WORDS, most));
  }
}
