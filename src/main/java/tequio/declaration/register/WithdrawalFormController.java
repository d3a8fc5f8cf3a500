package tequio.declaration.register;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import tequio.accounts.caller.Caller;
import tequio.declaration.adhesion.AdhesionActs;
import tequio.declaration.content.DeclarationWithdrawal;
import tequio.declaration.register.AdhesionDesk.Opened;
import tequio.kernel.PartialDate;
import tequio.kernel.Text;
import tequio.web.Texts;
import tequio.web.form.FieldType;
import tequio.web.form.Form;
import tequio.web.form.FormData;
import tequio.web.form.FormResult;
import tequio.work.GovernmentAccess;

/** States that a signatory or an adherent left, with the day and, where they gave one, a reason. */
@Controller
@RequestMapping({
  "/trabajo/{government}/adhesiones/retiros/{what}/{number}",
  "/en/trabajo/{government}/adhesiones/retiros/{what}/{number}"
})
class WithdrawalFormController {

  private static final List<FieldType.Part> QUESTIONS =
      List.of(
          new FieldType.Part("withdrawn", "declaration-withdrawal.withdrawn", new FieldType.Day()),
          new FieldType.Part(
              "reason",
              "declaration-withdrawal.reason",
              new FieldType.OrNothing(new FieldType.Words(true, false))));

  private final AdhesionDesk desk;
  private final AdhesionActs acts;

  WithdrawalFormController(AdhesionDesk desk, AdhesionActs acts) {
    this.desk = desk;
    this.acts = acts;
  }

  /** Who leaves: the name of a signatory, or the number of an adhesion. */
  private record Leaving(Optional<Integer> adhesion, Optional<Text> signatory) {

    String words(Texts t) {
      return signatory
          .map(Text::words)
          .orElseGet(() -> t.say("adhesion.number", adhesion.orElse(0)));
    }
  }

  @GetMapping
  WithdrawalFormPage ask(
      @PathVariable String government,
      @PathVariable String what,
      @PathVariable int number,
      Caller caller,
      Texts t) {
    var its = desk.open(government, caller);
    return page(its, what, number, leaving(its, what, number), Form.of(FormData.NONE), t);
  }

  @PostMapping
  Object state(
      @PathVariable String government,
      @PathVariable String what,
      @PathVariable int number,
      HttpServletRequest sent,
      Caller caller,
      Texts t) {
    var its = desk.open(government, caller);
    var leaving = leaving(its, what, number);
    var result = FormResult.of(sent, QUESTIONS, t);
    return result.orAgain(
        form -> page(its, what, number, leaving, form, t),
        said -> {
          var day = PartialDate.parse(said.path("withdrawn").asString());
          if (day.isAfter(PartialDate.of(acts.today(its.government().key())))) {
            var wrong = result.wrong("withdrawn", t.say("joint-declaration.future"));
            return page(its, what, number, leaving, wrong, t);
          }
          var reason =
              said.has("reason")
                  ? Optional.of(Text.spanish(said.path("reason").asString()))
                  : Optional.<Text>empty();
          acts.withdraw(its.declaration(), withdrawal(its, leaving, day, reason));
          return "redirect:" + t.to(its.path());
        });
  }

  private static DeclarationWithdrawal withdrawal(
      Opened its, Leaving leaving, PartialDate day, Optional<Text> reason) {
    return new DeclarationWithdrawal(
        its.declaration().content().exercise(),
        leaving.adhesion(),
        leaving.signatory(),
        day,
        reason);
  }

  private Leaving leaving(Opened its, String what, int number) {
    var facts = desk.page(its).facts();
    var signatures = its.declaration().content().signatures();
    if (what.equals("adhesion")
        && facts.standing().stream().anyMatch(it -> it.number() == number)) {
      return new Leaving(Optional.of(number), Optional.empty());
    }
    if (what.equals("firma") && number >= 1 && number <= signatures.size()) {
      var name = signatures.get(number - 1).name();
      return new Leaving(Optional.empty(), Optional.of(Text.spanish(name)));
    }
    throw GovernmentAccess.nothingThere();
  }

  private static WithdrawalFormPage page(
      Opened its, String what, int number, Leaving leaving, Form form, Texts t) {
    return new WithdrawalFormPage(
        its.government(),
        leaving.words(t),
        its.path() + "/retiros/" + what + "/" + number,
        QUESTIONS,
        form);
  }
}
