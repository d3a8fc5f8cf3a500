package tequio.declaration.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tequio.accounts.caller.Caller;
import tequio.accounts.caller.Permission;
import tequio.declaration.content.DeclarationSignature;
import tequio.declaration.content.DeclarationSignature.SignatureMethod;
import tequio.declaration.desk.DeclarationDesk.Opened;
import tequio.declaration.signing.DeclarationActs;
import tequio.declaration.signing.PendingDeclaration;
import tequio.declaration.signing.Signatories;
import tequio.declaration.signing.Signatory;
import tequio.files.form.ReceivedUpload;
import tequio.kernel.PartialDate;
import tequio.kernel.Text;
import tequio.web.Texts;
import tequio.web.form.Form;
import tequio.web.form.FormData;
import tequio.web.form.FormResult;
import tequio.work.GovernmentAccess;
import tools.jackson.databind.node.ObjectNode;

/** Takes a signature on paper: the scan first, then the day. */
@Controller
@RequestMapping({
  "/trabajo/{government}/declaracion/firmantes/{number}/papel",
  "/en/trabajo/{government}/declaracion/firmantes/{number}/papel"
})
class PaperSignatureController {

  private final DeclarationDesk desk;
  private final Signatories signatories;
  private final DeclarationActs acts;
  private final ScanFiles scans;
  private final Clock clock;

  PaperSignatureController(
      DeclarationDesk desk,
      Signatories signatories,
      DeclarationActs acts,
      ScanFiles scans,
      Clock clock) {
    this.desk = desk;
    this.signatories = signatories;
    this.acts = acts;
    this.scans = scans;
    this.clock = clock;
  }

  /** A signatory of an opened declaration. */
  private record Signing(Opened its, Signatory who) {

    PendingDeclaration declaration() {
      return its.pending();
    }

    String path() {
      return its.path() + "/firmantes/" + who.number() + "/papel";
    }
  }

  @GetMapping
  DeclarationFormPage ask(
      @PathVariable String government,
      @PathVariable int number,
      @RequestParam(defaultValue = "") String archivo,
      Caller caller,
      Texts t) {
    var signing = open(government, number, caller);
    var answers = FormData.of(Map.of("scan", new String[] {archivo}));
    return page(signing, Form.of(answers), "", t);
  }

  @PostMapping("/archivos")
  @Transactional
  Object upload(
      @PathVariable String government,
      @PathVariable int number,
      HttpServletRequest sent,
      Caller caller,
      Texts t)
      throws IOException {
    var signing = open(government, number, caller);
    return switch (scans.receive(sent, signing.its().government().key(), t)) {
      case ReceivedUpload.Kept(var file) ->
          "redirect:" + t.to(signing.path()) + "?archivo=" + file.hash();
      case ReceivedUpload.Refused(var why) -> page(signing, Form.of(FormData.NONE), why, t);
    };
  }

  @PostMapping
  Object sign(
      @PathVariable String government,
      @PathVariable int number,
      HttpServletRequest sent,
      Caller caller,
      Texts t) {
    var signing = open(government, number, caller);
    var result = FormResult.of(sent, DeclarationForms.PAPER, t);
    return result.orAgain(
        form -> page(signing, form, "", t),
        said -> {
          var wrong = problem(signing, said, result, t);
          if (wrong.isPresent()) {
            return page(signing, wrong.get(), "", t);
          }
          keep(signing, said, result.form().answers().one("scan"), caller);
          return "redirect:" + t.to(signing.its().path());
        });
  }

  private void keep(Signing signing, ObjectNode said, String scan, Caller caller) {
    var who = signing.who();
    var signature =
        new DeclarationSignature(
            who.party(),
            who.name(),
            Text.spanish(who.office()),
            PartialDate.parse(said.path("signed").asString()),
            SignatureMethod.PAPER,
            Optional.of(scan));
    acts.sign(
        signing.declaration().government(),
        signing.declaration().exercise(),
        who.number(),
        signature,
        caller.personOrRefuse().account());
  }

  private Optional<Form> problem(Signing signing, ObjectNode said, FormResult result, Texts t) {
    var government = signing.its().government();
    if (!scans.isScan(government.key(), result.form().answers().one("scan"))) {
      return Optional.of(result.wrong("scan", t.say("joint-declaration.scan.needed")));
    }
    var day = PartialDate.parse(said.path("signed").asString());
    var today = PartialDate.of(LocalDate.ofInstant(clock.instant(), government.zone()));
    if (day.precision() != PartialDate.Precision.DAY) {
      return Optional.of(result.wrong("signed", t.say("joint-declaration.whole-day")));
    }
    return day.isAfter(today)
        ? Optional.of(result.wrong("signed", t.say("joint-declaration.future")))
        : Optional.empty();
  }

  private Signing open(String government, int number, Caller caller) {
    var its = desk.open(government, caller, Permission.PUBLISH);
    return Optional.of(its.pending())
        .filter(PendingDeclaration::isSigning)
        .flatMap(it -> signatories.find(it, number))
        .filter(it -> !it.hasSigned())
        .map(it -> new Signing(its, it))
        .orElseThrow(GovernmentAccess::nothingThere);
  }

  private static DeclarationFormPage page(Signing signing, Form form, String problem, Texts t) {
    var who = signing.who();
    return new DeclarationFormPage(
            signing.its().government(),
            t.say("joint-declaration.paper", who.name()),
            List.of(t.say("joint-declaration.paper.lead", who.office())),
            signing.path(),
            "",
            "",
            DeclarationForms.PAPER,
            form,
            t.say("joint-declaration.paper.save"))
        .uploading(signing.path() + "/archivos", problem);
  }
}
