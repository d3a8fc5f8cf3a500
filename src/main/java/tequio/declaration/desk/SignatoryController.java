package tequio.declaration.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
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
import tequio.declaration.desk.DeclarationDesk.Opened;
import tequio.declaration.kind.DeclarationParties;
import tequio.declaration.signing.DeclarationActs;
import tequio.declaration.signing.Signatory;
import tequio.kernel.Characters;
import tequio.kernel.Page;
import tequio.mail.MailAddress;
import tequio.mail.MailStatus;
import tequio.web.Texts;
import tequio.web.form.FieldType;
import tequio.web.form.Form;
import tequio.web.form.FormData;
import tequio.web.form.FormResult;
import tools.jackson.databind.node.ObjectNode;

/** Names who is to sign a declaration, and takes off the list who will not. */
@Controller
@RequestMapping({
  "/trabajo/{government}/declaracion/firmantes",
  "/en/trabajo/{government}/declaracion/firmantes"
})
class SignatoryController {

  private final DeclarationDesk desk;
  private final DeclarationActs acts;
  private final MailStatus mail;

  SignatoryController(DeclarationDesk desk, DeclarationActs acts, MailStatus mail) {
    this.desk = desk;
    this.acts = acts;
    this.mail = mail;
  }

  @GetMapping("/nuevo")
  Page ask(
      @PathVariable String government,
      @RequestParam(defaultValue = "") String parte,
      Caller caller,
      Texts t) {
    var its = desk.open(government, caller, Permission.PUBLISH);
    var unused = its.pending();
    return page(its, Form.of(FormData.of(Map.of("party", new String[] {parte}))), t);
  }

  @PostMapping("/nuevo")
  Object add(@PathVariable String government, HttpServletRequest sent, Caller caller, Texts t) {
    var its = desk.open(government, caller, Permission.PUBLISH);
    var declaration = its.pending();
    var result = FormResult.of(sent, questions(its), t);
    return result.orAgain(
        form -> page(its, form, t),
        said -> {
          var wrong = DeclarationForms.problem(said, result, t);
          if (wrong.isPresent()) {
            return page(its, wrong.get(), t);
          }
          acts.add(declaration, signatory(said));
          return "redirect:" + t.to(its.path());
        });
  }

  @PostMapping("/{number}/baja")
  String strike(@PathVariable String government, @PathVariable int number, Caller caller, Texts t) {
    var its = desk.open(government, caller, Permission.PUBLISH);
    acts.strike(its.pending(), number);
    return "redirect:" + t.to(its.path());
  }

  private static Signatory signatory(ObjectNode said) {
    return new Signatory(
        1,
        said.path("party").asString(),
        Characters.inOneLine(said.path("name").asString()),
        Characters.inOneLine(said.path("office").asString()),
        MailAddress.find(said.path("mail").asString("")),
        Optional.empty());
  }

  private static List<FieldType.Part> questions(Opened its) {
    return DeclarationForms.signatory(DeclarationParties.of(its.running(), its.government()));
  }

  private DeclarationFormPage page(Opened its, Form form, Texts t) {
    return new DeclarationFormPage(
        its.government(),
        t.say("joint-declaration.signatory.add"),
        List.of(
            t.say(
                mail.canSend()
                    ? "joint-declaration.signatory.lead"
                    : "joint-declaration.signatory.lead.no-mail")),
        its.path() + "/firmantes/nuevo",
        "",
        "",
        questions(its),
        form,
        t.say("joint-declaration.signatory.save"));
  }
}
