package tequio.assessment.sheet;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tequio.accounts.caller.Caller;
import tequio.assessment.access.AssessmentAccess;
import tequio.assessment.instrument.Criterion;
import tequio.assessment.instrument.Instrument;
import tequio.assessment.instrument.Question;
import tequio.assessment.response.Assessment;
import tequio.assessment.response.StoredAnswers;
import tequio.kernel.BusinessRuleException;
import tequio.web.Texts;

/** Answers of an assessment from a spreadsheet: a template, what was understood, then saving. */
@Controller
@RequestMapping({
  "/trabajo/{government}/diagnosticos/{number}",
  "/en/trabajo/{government}/diagnosticos/{number}"
})
class SheetController {

  private static final String SAVE = "guardar";

  private final AssessmentAccess access;
  private final StoredAnswers answers;

  SheetController(AssessmentAccess access, StoredAnswers answers) {
    this.access = access;
    this.answers = answers;
  }

  @GetMapping("/hoja")
  SheetPage form(@PathVariable String government, @PathVariable String number, Caller caller) {
    return page(access.toAnswer(government, number, caller), "", Optional.empty());
  }

  @PostMapping("/hoja")
  @Transactional
  Object read(
      @PathVariable String government,
      @PathVariable String number,
      @RequestParam(defaultValue = "") String tabla,
      @RequestParam(defaultValue = "") String hacer,
      Caller caller,
      Texts t) {
    var opened = access.toAnswer(government, number, caller);
    if (!opened.assessment().isOpen()) {
      throw new BusinessRuleException(AssessmentAccess.Rule.NOT_OPEN);
    }
    var understood = AnswerSheetReader.read(opened.instrument(), tabla);
    if (!hacer.equals(SAVE) || !understood.isGood()) {
      return page(opened, tabla, Optional.of(understood));
    }
    save(opened.assessment(), understood, caller);
    return "redirect:" + t.to(opened.assessment().path());
  }

  /** Each row after the newest answer: what stood there stays in the history. */
  private void save(Assessment assessment, AnswerSheet sheet, Caller caller) {
    var by = Optional.of(caller.personOrRefuse().account());
    var newest = answers.list(assessment, Assessment.FIRST);
    for (var line : sheet.lines()) {
      var stored = Optional.ofNullable(newest.get(line.question().code()));
      if (stored.filter(it -> it.answered().equals(line.answered())).isEmpty()) {
        int seen = stored.map(it -> it.version()).orElse(0);
        boolean saved = answers.save(assessment, Assessment.FIRST, line.answered(), seen, by);
        if (!saved) {
          throw new BusinessRuleException(AssessmentAccess.Rule.ANSWERED_MEANWHILE);
        }
      }
    }
  }

  @GetMapping("/hoja.csv")
  ResponseEntity<byte[]> template(
      @PathVariable String government, @PathVariable String number, Caller caller) {
    var opened = access.toAnswer(government, number, caller);
    return ResponseEntity.ok()
        .contentType(new MediaType("text", "csv", UTF_8))
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            "attachment; filename=\"" + opened.instrument().code() + ".csv\"")
        .body(csv(opened.instrument()).getBytes(UTF_8));
  }

  /** With the mark by which spreadsheets know UTF-8. */
  private static String csv(Instrument instrument) {
    var text =
        new StringBuilder("\uFEFFclave,pregunta,respuesta,razon,evidencia,direccion,visto\r\n");
    for (var criterion : instrument.criteria().toList()) {
      for (var question : criterion.questions()) {
        text.append(question.code()).append(',').append(quoted(words(criterion, question)));
        text.append(",,,,,\r\n");
      }
    }
    return text.toString();
  }

  private static String words(Criterion criterion, Question question) {
    return criterion.name().words() + ": " + question.text().words();
  }

  private static String quoted(String cell) {
    return "\"" + cell.replace("\"", "\"\"") + "\"";
  }

  private static SheetPage page(
      AssessmentAccess.Opened opened, String pasted, Optional<AnswerSheet> understood) {
    return new SheetPage(
        opened.government(), opened.assessment(), opened.instrument(), pasted, understood);
  }
}
