package tequio.secretariat.agreement.desk;

import jakarta.servlet.http.HttpServletRequest;
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
import tequio.kernel.ReportingParty;
import tequio.kernel.Text;
import tequio.mail.MailAddress;
import tequio.secretariat.agreement.AgreementActs;
import tequio.secretariat.agreement.AgreementForm;
import tequio.secretariat.agreement.AgreementReader;
import tequio.secretariat.agreement.AgreementRecord;
import tequio.secretariat.agreement.AgreementReplacement;
import tequio.secretariat.entry.CallerVoice;
import tequio.secretariat.entry.EntryFields;
import tequio.secretariat.entry.EntryForm;
import tequio.secretariat.entry.EntryFormController;
import tequio.secretariat.link.AgreementLetters;
import tequio.territory.Government;
import tequio.web.Texts;
import tequio.web.form.Form;
import tequio.web.form.FormData;
import tequio.web.form.FormResult;
import tequio.work.GovernmentAccess;
import tequio.work.ReportingVoice;

/** Controller of agreements for whoever reports on them. */
@Controller
@RequestMapping({
  "/trabajo/{government}/secretariado/acuerdos",
  "/en/trabajo/{government}/secretariado/acuerdos"
})
class AgreementDeskController implements EntryFormController {

  private final AgreementReader agreements;
  private final AgreementActs acts;
  private final AgreementLetters letters;
  private final GovernmentAccess governments;

  AgreementDeskController(
      AgreementReader agreements,
      AgreementActs acts,
      AgreementLetters letters,
      GovernmentAccess governments) {
    this.agreements = agreements;
    this.acts = acts;
    this.letters = letters;
    this.governments = governments;
  }

  /** Rules of what is typed. */
  enum Rule implements BusinessRuleException.Rule {
    NOT_AN_ADDRESS,
    NO_SUCH_AGREEMENT
  }

  private record Opened(Government government, AgreementRecord its) {

    String path() {
      return "/trabajo/%s/secretariado/acuerdos/%s".formatted(government.key(), its.number());
    }
  }

  @GetMapping
  AgreementDeskListPage list(@PathVariable String government, Caller caller) {
    var whose = open(government, caller, Permission.SEE_DRAFTS);
    return new AgreementDeskListPage(
        whose, agreements.list(whose.key()).stream().map(AgreementRecord::line).toList());
  }

  @GetMapping("/{code}")
  AgreementDeskPage show(
      @PathVariable String government, @PathVariable String code, Caller caller) {
    var opened = open(government, code, caller, Permission.SEE_DRAFTS);
    boolean editable = caller.may(Permission.RUN_MEETING, opened.government().key());
    return page(opened, Form.of(FormData.NONE), editable);
  }

  @Override
  public AgreementDeskPage again(HttpServletRequest sent, Caller caller, Form form) {
    var government = EntryForm.part(sent, "government");
    var code = EntryForm.part(sent, "code");
    return page(open(government, code, caller, Permission.RUN_MEETING), form, true);
  }

  @PostMapping("/{code}/avance")
  Object report(
      @PathVariable String government,
      @PathVariable String code,
      HttpServletRequest sent,
      Caller caller,
      Texts t) {
    var opened = open(government, code, caller, Permission.RUN_MEETING);
    var result = FormResult.of(sent, AgreementForm.QUESTIONS, t);
    return result.orAgain(
        form -> page(opened, new Form(Form.changed(form.answers()), form.problems()), true),
        said -> {
          var wrong = AgreementForm.problem(said, result, t);
          if (wrong.isPresent()) {
            return page(opened, wrong.get(), true);
          }
          var by = said.path(AgreementForm.BY).asString();
          var voice = ReportingVoice.of(caller, opened.government().key());
          var report = AgreementForm.report(said, opened.its().today());
          acts.report(opened.its().document(), report, voice, CallerVoice.actor(voice, by));
          return "redirect:" + t.to(opened.path());
        });
  }

  /** Writes to the owner, whose address is not kept. */
  @PostMapping("/{code}/carta")
  String write(
      @PathVariable String government,
      @PathVariable String code,
      @RequestParam(defaultValue = "") String mail,
      @RequestParam(defaultValue = "") String voice,
      Caller caller,
      Texts t) {
    var opened = open(government, code, caller, Permission.RUN_MEETING);
    var to =
        MailAddress.find(Characters.strip(mail))
            .orElseThrow(() -> new BusinessRuleException(Rule.NOT_AN_ADDRESS));
    var unused = letters.send(opened.government(), opened.its(), owner(voice), to);
    return "redirect:" + t.to(opened.path());
  }

  @PostMapping("/{code}/sustitucion")
  String replace(
      @PathVariable String government,
      @PathVariable String code,
      HttpServletRequest sent,
      Caller caller,
      Texts t) {
    var opened = open(government, code, caller, Permission.RUN_MEETING);
    var said =
        EntryFields.of(sent)
            .words("by", EntryFields.SHORT)
            .words("reason", EntryFields.LONG)
            .words("chair", EntryFields.SHORT)
            .checked();
    int by =
        said.findNumber("by").orElseThrow(() -> new BusinessRuleException(Rule.NO_SUCH_AGREEMENT));
    var today = PartialDate.of(opened.its().today());
    var replacement = new AgreementReplacement(today, by, Text.spanish(said.words("reason")));
    var voice = ReportingVoice.of(caller, opened.government().key());
    acts.replace(
        opened.its().document(), replacement, voice, CallerVoice.actor(voice, said.words("chair")));
    return "redirect:" + t.to(opened.path());
  }

  private Government open(String key, Caller caller, Permission act) {
    return governments.open(key, caller, act);
  }

  private Opened open(String key, String code, Caller caller, Permission act) {
    var government = open(key, caller, act);
    return agreements
        .find(government.key(), code)
        .map(it -> new Opened(government, it))
        .orElseThrow(GovernmentAccess::nothingThere);
  }

  private static AgreementDeskPage page(Opened opened, Form form, boolean editable) {
    return new AgreementDeskPage(
        opened.government(), opened.its(), AgreementForm.QUESTIONS, form, editable);
  }

  private static ReportingParty owner(String voice) {
    return switch (voice) {
      case "civil-society" -> ReportingParty.CIVIL_SOCIETY;
      case "oversight" -> ReportingParty.OVERSIGHT;
      default -> ReportingParty.GOVERNMENT;
    };
  }
}
