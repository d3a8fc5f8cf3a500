package tequio.assessment.sheet;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
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
import tequio.assessment.instrument.Instrument;
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

  private static final MediaType XLSX =
      MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

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
    var understood = AnswerSheetReader.read(opened.instrument(), SheetTable.of(tabla));
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

  /** What was understood of a workbook; its cells go into the form, and nothing is saved. */
  @PostMapping("/hoja/archivos")
  SheetPage upload(
      @PathVariable String government,
      @PathVariable String number,
      HttpServletRequest sent,
      Caller caller)
      throws IOException {
    var opened = access.toAnswer(government, number, caller);
    var table = SheetUploads.read(sent);
    if (table.isEmpty()) {
      var unread = new AnswerSheet.CellProblem("", "assessment.sheet.no-workbook", "");
      return page(
          opened, "", Optional.of(new AnswerSheet(List.of(), List.of(), List.of(unread), 0)));
    }
    var understood = AnswerSheetReader.read(opened.instrument(), table.get());
    return page(opened, table.get().text(), Optional.of(understood));
  }

  @GetMapping("/hoja.csv")
  ResponseEntity<byte[]> csv(
      @PathVariable String government, @PathVariable String number, Caller caller, Texts t) {
    var its = access.toAnswer(government, number, caller).instrument();
    return file(new MediaType("text", "csv", UTF_8), its.code() + ".csv", template(its, t).csv());
  }

  @GetMapping("/hoja.xlsx")
  ResponseEntity<byte[]> xlsx(
      @PathVariable String government, @PathVariable String number, Caller caller, Texts t)
      throws IOException {
    var its = access.toAnswer(government, number, caller).instrument();
    return file(XLSX, its.code() + ".xlsx", template(its, t).xlsx());
  }

  private static AnswerTemplate template(Instrument instrument, Texts t) {
    return AnswerTemplate.of(instrument, t);
  }

  private static ResponseEntity<byte[]> file(MediaType type, String name, byte[] body) {
    return ResponseEntity.ok()
        .contentType(type)
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
        .body(body);
  }

  private static SheetPage page(
      AssessmentAccess.Opened opened, String pasted, Optional<AnswerSheet> understood) {
    return new SheetPage(
        opened.government(), opened.assessment(), opened.instrument(), pasted, understood);
  }
}
