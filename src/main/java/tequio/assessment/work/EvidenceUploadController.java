package tequio.assessment.work;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import tequio.accounts.caller.Caller;
import tequio.assessment.access.AssessmentAccess;
import tequio.kernel.BusinessRuleException;
import tequio.web.Texts;
import tequio.web.error.RefusalPage;
import tequio.web.transfer.UploadedFile;
import tequio.work.GovernmentAccess;

/** Uploads a file as evidence of an answer, straight from its question. */
@Controller
@RequestMapping({
  "/trabajo/{government}/diagnosticos/{number}/preguntas/{question}/archivos",
  "/en/trabajo/{government}/diagnosticos/{number}/preguntas/{question}/archivos"
})
class EvidenceUploadController {

  private final AssessmentAccess access;
  private final KeepEvidence evidence;

  EvidenceUploadController(AssessmentAccess access, KeepEvidence evidence) {
    this.access = access;
    this.evidence = evidence;
  }

  @GetMapping
  EvidenceUploadPage form(
      @PathVariable String government,
      @PathVariable String number,
      @PathVariable String question,
      Caller caller) {
    return page(access.toAnswer(government, number, caller), question, "");
  }

  @PostMapping
  @Transactional
  Object keep(
      @PathVariable String government,
      @PathVariable String number,
      @PathVariable String question,
      HttpServletRequest sent,
      Caller caller,
      Texts t)
      throws IOException {
    var page = page(access.toAnswer(government, number, caller), question, "");
    if (!page.assessment().isOpen()) {
      throw new BusinessRuleException(AssessmentAccess.Rule.NOT_OPEN);
    }
    var file = UploadedFile.find(sent);
    if (file.isEmpty()) {
      return wrong(page, t.say("assessment.evidence.none"));
    }
    try {
      evidence.keep(page.assessment(), question, file.get(), caller.personOrRefuse().account());
      return "redirect:" + t.to(page.back());
    } catch (BusinessRuleException refused) {
      var why = new RefusalPage(refused.rule(), refused.details());
      return wrong(page, t.say(why.key(), why.details().toArray()));
    }
  }

  private static EvidenceUploadPage wrong(EvidenceUploadPage page, String problem) {
    return new EvidenceUploadPage(
        page.government(), page.assessment(), page.instrument(), page.question(), problem);
  }

  private static EvidenceUploadPage page(
      AssessmentAccess.Opened opened, String code, String problem) {
    var question = opened.instrument().question(code).orElseThrow(GovernmentAccess::nothingThere);
    return new EvidenceUploadPage(
        opened.government(), opened.assessment(), opened.instrument(), question, problem);
  }
}
