package tequio.consultation.capture;

import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tequio.accounts.caller.Caller;
import tequio.accounts.caller.Permission;
import tequio.consultation.desk.ConsultationDesk;
import tequio.consultation.desk.ConsultationDesk.OpenedConsultation;
import tequio.consultation.submission.NewSubmission;
import tequio.consultation.submission.SecondTypings;
import tequio.consultation.submission.SecondTypings.TypingResult;
import tequio.consultation.submission.SubmissionText;
import tequio.kernel.Characters;
import tequio.web.Texts;
import tequio.web.form.Form;
import tequio.web.form.FormData;

/** Controller of the second typing of a share of what came on paper, and of the printed sheet. */
@Controller
@RequestMapping({
  "/trabajo/{government}/consultas/{code}/captura",
  "/en/trabajo/{government}/consultas/{code}/captura"
})
class SecondTypingController {

  private final ConsultationDesk desk;
  private final SecondTypings typings;

  SecondTypingController(ConsultationDesk desk, SecondTypings typings) {
    this.desk = desk;
    this.typings = typings;
  }

  @GetMapping("/hoja")
  CaptureSheetPage sheet(
      @PathVariable String government, @PathVariable String code, Caller caller) {
    return new CaptureSheetPage(desk.open(government, code, caller, Permission.SEE_DRAFTS));
  }

  @GetMapping("/doble")
  SecondTypingPage ask(@PathVariable String government, @PathVariable String code, Caller caller) {
    return page(open(government, code, caller), Form.of(FormData.NONE), Optional.empty());
  }

  @PostMapping("/doble/{number}")
  Object add(
      @PathVariable String government,
      @PathVariable String code,
      @PathVariable int number,
      @RequestParam(defaultValue = "") String words,
      Caller caller,
      Texts t) {
    var its = open(government, code, caller);
    var mark = t.say("submission.hidden");
    var typed = Characters.find(words.replace("\r\n", "\n"), NewSubmission.LONGEST);
    var shown =
        typed
            .map(it -> SubmissionText.withoutPrivateData(it, mark))
            .filter(it -> Characters.length(it) <= NewSubmission.LONGEST);
    var next = typings.findNext(its.document()).filter(it -> it.number() == number);
    if (next.isEmpty() || shown.isEmpty()) {
      return again(its, next.isPresent(), words, t);
    }
    return typings.add(its.document(), next.get(), shown.get(), mark)
        ? "redirect:" + t.to(its.path() + "/captura/doble")
        : again(its, false, words, t);
  }

  /**
   * The page with what was typed.
   *
   * @param awaited whether that sheet still waits for its second text; if not, another may
   */
  private SecondTypingPage again(OpenedConsultation its, boolean awaited, String words, Texts t) {
    if (!awaited) {
      return page(its, Form.of(FormData.NONE), Optional.of(words));
    }
    var wrong = Map.of("words", t.say("second-typing.wrong", NewSubmission.LONGEST));
    return page(its, new Form(FormData.NONE.with("words", words), wrong), Optional.empty());
  }

  @PostMapping("/doble/{number}/eleccion")
  String decide(
      @PathVariable String government,
      @PathVariable String code,
      @PathVariable int number,
      @RequestParam(defaultValue = "") String vale,
      Caller caller,
      Texts t) {
    var its = open(government, code, caller);
    var result = vale.equals("segunda") ? TypingResult.SECOND : TypingResult.FIRST;
    if (!typings.decide(its.document(), number, result)) {
      throw ConsultationDesk.nothingThere();
    }
    return "redirect:" + t.to(its.path() + "/captura/doble");
  }

  private OpenedConsultation open(String government, String code, Caller caller) {
    return desk.open(government, code, caller, Permission.RUN_CONSULTATION);
  }

  private SecondTypingPage page(OpenedConsultation its, Form form, Optional<String> unused) {
    return new SecondTypingPage(
        its,
        typings.findNext(its.document()),
        typings.listOpen(its.document()),
        typings.totals(its.document()),
        form,
        unused);
  }
}
