package tequio.secretariat.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import tequio.accounts.caller.Caller;
import tequio.kernel.BusinessRuleException;
import tequio.secretariat.desk.SecretariatFormPage.ChoiceLine;
import tequio.territory.Government;
import tequio.web.Texts;
import tequio.web.error.RefusalPage;
import tequio.web.form.Form;
import tequio.web.form.FormData;
import tequio.web.form.FormReader;
import tequio.web.form.FormResult;
import tequio.work.GovernmentAccess;
import tools.jackson.databind.node.ObjectNode;

/** States who sits in a secretariat, who leaves, who facilitates, and declares interests. */
@Controller
@RequestMapping({"/trabajo/{government}/secretariado", "/en/trabajo/{government}/secretariado"})
class SecretariatFormController {

  private final SecretariatDesk desk;
  private final SecretariatChoices choices;
  private final SecretariatStatements statements;

  SecretariatFormController(
      SecretariatDesk desk, SecretariatChoices choices, SecretariatStatements statements) {
    this.desk = desk;
    this.choices = choices;
    this.statements = statements;
  }

  /** A form that somebody may fill in. */
  private record OpenForm(
      Government government, SecretariatForm form, List<ChoiceLine> choices, Texts t) {

    SecretariatFormPage page(Form filled) {
      return new SecretariatFormPage(
          government.fullName(),
          form.segment(),
          SecretariatDesk.path(government.key()) + "/" + form.segment(),
          form.chosen(),
          choices,
          form.questions(),
          filled,
          SecretariatDesk.crumbs(government, t));
    }

    boolean offers(String chosen) {
      return form.chosen().isEmpty() || choices.stream().anyMatch(it -> it.value().equals(chosen));
    }
  }

  @GetMapping("/{form:nombramiento|salida|facilitacion|relevo}")
  SecretariatFormPage ask(
      @PathVariable String government, @PathVariable String form, Caller caller, Texts t) {
    return open(government, form, caller, t).page(Form.of(FormData.NONE));
  }

  @GetMapping("/intereses")
  SecretariatFormPage askInterests(@PathVariable String government, Caller caller, Texts t) {
    return ask(government, SecretariatForm.INTERESTS.segment(), caller, t);
  }

  @PostMapping("/intereses")
  Object stateInterests(
      @PathVariable String government, HttpServletRequest sent, Caller caller, Texts t) {
    return state(government, SecretariatForm.INTERESTS.segment(), sent, caller, t);
  }

  @PostMapping("/{form:nombramiento|salida|facilitacion|relevo}")
  Object state(
      @PathVariable String government,
      @PathVariable String form,
      HttpServletRequest sent,
      Caller caller,
      Texts t) {
    var open = open(government, form, caller, t);
    var answers = FormData.of(sent.getParameterMap());
    var reader = new FormReader(answers, t, Map.of());
    var said = reader.read(open.form().questions(), "");
    var chosen = answers.one(open.form().chosen());
    if (!open.offers(chosen)) {
      reader.problems().put(open.form().chosen(), t.say("form.empty"));
    }
    var result = new FormResult(said, new Form(answers, reader.problems()));
    return result.orAgain(
        again -> open.page(new Form(Form.changed(again.answers()), again.problems())),
        read -> state(open, chosen, read, result, caller));
  }

  private Object state(
      OpenForm open, String chosen, ObjectNode said, FormResult result, Caller caller) {
    try {
      var today = desk.today(open.government());
      statements.state(open.form(), open.government(), chosen, said, today, caller);
      return "redirect:" + open.t().to(SecretariatDesk.path(open.government().key()));
    } catch (BusinessRuleException refused) {
      var why = new RefusalPage(refused.rule(), refused.details()).words(open.t());
      return open.page(result.wrong(Form.WHOLE, why));
    }
  }

  private OpenForm open(String government, String segment, Caller caller, Texts t) {
    var form = SecretariatForm.find(segment).orElseThrow(GovernmentAccess::nothingThere);
    var its = desk.open(government, caller, form.permission());
    var lines = choices.of(form, its.key(), desk.today(its), caller, t);
    return new OpenForm(its, form, lines, t);
  }
}
