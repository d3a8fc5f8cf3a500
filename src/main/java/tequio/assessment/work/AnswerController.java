package tequio.assessment.work;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import tequio.accounts.caller.Caller;
import tequio.accounts.caller.Permission;
import tequio.assessment.access.AssessmentAccess;
import tequio.assessment.form.AnswerForms;
import tequio.assessment.instrument.InstrumentSection;
import tequio.assessment.instrument.Question;
import tequio.assessment.response.Assessment;
import tequio.assessment.response.SaveAnswers;
import tequio.assessment.response.StoredAnswers;
import tequio.kernel.BusinessRuleException;
import tequio.web.Texts;
import tequio.work.GovernmentAccess;

/** An assessment, and the forms in which its sections are answered. */
@Controller
@RequestMapping({
  "/trabajo/{government}/diagnosticos/{number}",
  "/en/trabajo/{government}/diagnosticos/{number}"
})
class AnswerController {

  private final AssessmentAccess access;
  private final AssessmentPages pages;
  private final AnswerPages forms;
  private final SaveAnswers saving;
  private final StoredAnswers answers;

  AnswerController(
      AssessmentAccess access,
      AssessmentPages pages,
      AnswerPages forms,
      SaveAnswers saving,
      StoredAnswers answers) {
    this.access = access;
    this.pages = pages;
    this.forms = forms;
    this.saving = saving;
    this.answers = answers;
  }

  @GetMapping
  AssessmentPage show(@PathVariable String government, @PathVariable String number, Caller caller) {
    return pages.page(access.open(government, number, caller, Permission.SEE_DRAFTS), caller);
  }

  @GetMapping("/secciones/{section}")
  AnswerSectionPage section(
      @PathVariable String government,
      @PathVariable String number,
      @PathVariable String section,
      Caller caller) {
    return forms.section(access.toAnswer(government, number, caller), section, Assessment.FIRST);
  }

  @PostMapping("/secciones/{section}")
  Object save(
      @PathVariable String government,
      @PathVariable String number,
      @PathVariable String section,
      HttpServletRequest sent,
      Caller caller,
      Texts t) {
    var opened = access.toAnswer(government, number, caller);
    return save(opened, section, Assessment.FIRST, sent, caller, t);
  }

  @GetMapping("/segunda/{section}")
  AnswerSectionPage second(
      @PathVariable String government,
      @PathVariable String number,
      @PathVariable String section,
      Caller caller) {
    return forms.section(toJudge(government, number, caller), section, Assessment.SECOND);
  }

  @PostMapping("/segunda/{section}")
  Object saveSecond(
      @PathVariable String government,
      @PathVariable String number,
      @PathVariable String section,
      HttpServletRequest sent,
      Caller caller,
      Texts t) {
    var opened = toJudge(government, number, caller);
    return save(opened, section, Assessment.SECOND, sent, caller, t);
  }

  /** Nobody judges a second time what they answered themselves. */
  private AssessmentAccess.Opened toJudge(String government, String number, Caller caller) {
    var opened = access.open(government, number, caller, Permission.ASSESS);
    if (opened.assessment().sample().isEmpty()) {
      throw GovernmentAccess.nothingThere();
    }
    if (answers.hasSaved(
        opened.assessment(), Assessment.FIRST, caller.personOrRefuse().account())) {
      throw new BusinessRuleException(AssessmentAccess.Rule.OWN_ANSWERS);
    }
    return opened;
  }

  private Object save(
      AssessmentAccess.Opened opened,
      String code,
      int judge,
      HttpServletRequest sent,
      Caller caller,
      Texts t) {
    var section = AnswerPages.section(opened, code);
    if (!opened.assessment().isOpen()) {
      throw new BusinessRuleException(AssessmentAccess.Rule.NOT_OPEN);
    }
    var typed = typed(AnswerPages.questions(opened, section, judge), sent);
    var by = caller.personOrRefuse().account();
    var outcomes = saving.save(opened.assessment(), judge, typed, by);
    if (outcomes.stream().allMatch(SaveAnswers.Outcome.Kept.class::isInstance)) {
      return "redirect:" + t.to(next(opened, section, judge, sent));
    }
    return forms.again(opened, section, judge, outcomes, t);
  }

  /** The next section, or where a file for one of these questions is uploaded. */
  private String next(
      AssessmentAccess.Opened opened,
      InstrumentSection section,
      int judge,
      HttpServletRequest sent) {
    var wanted = Objects.requireNonNullElse(sent.getParameter("sigue"), "");
    return judge == Assessment.FIRST && opened.instrument().question(wanted).isPresent()
        ? EvidenceUploadPage.path(opened.assessment(), wanted)
        : forms.after(opened, section, judge);
  }

  /** Of the questions that the form asked. */
  private static List<SaveAnswers.Typed> typed(List<Question> questions, HttpServletRequest sent) {
    return questions.stream()
        .filter(it -> sent.getParameter("v." + it.code()) != null)
        .map(it ->
            new SaveAnswers.Typed(it, AnswerForms.of(it, sent), AnswerForms.version(it, sent)))
        .toList();
  }

  static String path(InstrumentSection section, Assessment assessment, int judge) {
    return assessment.path()
        + (judge == Assessment.FIRST ? "/secciones/" : "/segunda/")
        + section.code();
  }
}
