package tequio.declaration.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import tequio.accounts.caller.Caller;
import tequio.accounts.caller.Permission;
import tequio.declaration.content.DeclarationFields;
import tequio.declaration.desk.DeclarationDesk.Opened;
import tequio.declaration.signing.DeclarationActs;
import tequio.kernel.Page;
import tequio.profile.content.StateProfile;
import tequio.web.Texts;
import tequio.web.form.Form;
import tequio.web.form.FormData;
import tequio.web.form.FormResult;

/** Asks the five answers from which the text of a declaration is made, and fixes the text. */
@Controller
@RequestMapping({"/trabajo/{government}/declaracion", "/en/trabajo/{government}/declaracion"})
class DeclarationTextController {

  private final DeclarationDesk desk;
  private final DeclarationActs acts;

  DeclarationTextController(DeclarationDesk desk, DeclarationActs acts) {
    this.desk = desk;
    this.acts = acts;
  }

  @GetMapping("/texto")
  Page ask(@PathVariable String government, Caller caller, Texts t) {
    var its = desk.open(government, caller, Permission.PUBLISH);
    var unused = its.running();
    return page(its, Form.of(FormData.of(kept(its, t))), t);
  }

  @PostMapping("/texto")
  Object save(@PathVariable String government, HttpServletRequest sent, Caller caller, Texts t) {
    var its = desk.open(government, caller, Permission.PUBLISH);
    var exercise = its.running();
    var result = FormResult.of(sent, DeclarationForms.TEXT, t);
    return result.orAgain(
        form -> page(its, form, t),
        said -> {
          acts.save(
              exercise,
              DeclarationForms.fields(said),
              version(result.form().answers().one("version")),
              caller.personOrRefuse().account());
          return "redirect:" + t.to(its.path());
        });
  }

  @PostMapping("/apertura")
  String open(@PathVariable String government, Caller caller, Texts t) {
    var its = desk.open(government, caller, Permission.PUBLISH);
    acts.open(its.running(), its.pending());
    return "redirect:" + t.to(its.path());
  }

  @PostMapping("/borrador")
  String reopen(@PathVariable String government, Caller caller, Texts t) {
    var its = desk.open(government, caller, Permission.PUBLISH);
    acts.reopen(its.pending());
    return "redirect:" + t.to(its.path());
  }

  private static int version(String sent) {
    return sent.matches("[0-9]{1,9}") ? Integer.parseInt(sent) : 0;
  }

  /**
   * What was saved last; where nothing was, a first wording of how the parties work together, in
   * Spanish like the declaration.
   */
  private static Map<String, String[]> kept(Opened its, Texts reader) {
    var t = new Texts(reader.messages(), Texts.SPANISH, reader.zone());
    var fields =
        its.declaration()
            .map(it -> it.fields())
            .orElseGet(() ->
                new DeclarationFields(
                    "",
                    "",
                    commitments(its.running().profile().profile(), t),
                    t.say("joint-declaration.proposal.coordination"),
                    t.say("joint-declaration.proposal.validity")));
    return Map.of(
        "purpose", one(fields.purpose()),
        "topics", one(fields.topics()),
        "commitments", one(fields.commitments()),
        "coordination", one(fields.coordination()),
        "validity", one(fields.validity()),
        "version", one(String.valueOf(its.declaration().map(it -> it.version()).orElse(0))));
  }

  /** What each party that the profile names may commit itself to. */
  private static String commitments(StateProfile profile, Texts t) {
    var parties = t.say("joint-declaration.proposal.commitments");
    var third = "joint-declaration.proposal.third." + Texts.kebab(profile.thirdSeat().name());
    return profile.thirdSector().isEmpty() ? parties : parties + "\n" + t.say(third);
  }

  private static String[] one(String value) {
    return new String[] {value};
  }

  private static DeclarationFormPage page(Opened its, Form form, Texts t) {
    return new DeclarationFormPage(
        its.government(),
        t.say("joint-declaration.write"),
        List.of(t.say("joint-declaration.write.lead")),
        its.path() + "/texto",
        "",
        "",
        DeclarationForms.TEXT,
        form,
        t.say("joint-declaration.save"));
  }
}
