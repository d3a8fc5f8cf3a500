package tequio.secretariat.core.desk;

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
import tequio.secretariat.desk.SecretariatFormPage;
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

/** Publishes calls of a civil-society core, who represents it, and who joined on paper. */
@Controller
@RequestMapping({
  "/trabajo/{government}/secretariado/nucleo/{statement:convocatoria|representante|captura}",
  "/en/trabajo/{government}/secretariado/nucleo/{statement:convocatoria|representante|captura}"
})
class CoreFormController {

  private final CoreDesk desk;
  private final CoreStatements statements;

  CoreFormController(CoreDesk desk, CoreStatements statements) {
    this.desk = desk;
    this.statements = statements;
  }

  /** A form that somebody may fill in. */
  private record OpenForm(Government government, CoreForm form, List<ChoiceLine> choices, Texts t) {

    SecretariatFormPage page(Form filled) {
      return new SecretariatFormPage(
          government.fullName(),
          form.segment(),
          CoreDesk.path(government.key()) + "/" + form.segment(),
          form.chosen(),
          choices,
          form.questions(),
          filled,
          CoreDesk.crumbs(government, t));
    }

    boolean offers(String chosen) {
      return form.chosen().isEmpty() || choices.stream().anyMatch(it -> it.value().equals(chosen));
    }
  }

  @GetMapping
  SecretariatFormPage ask(
      @PathVariable String government, @PathVariable String statement, Caller caller, Texts t) {
    return open(government, statement, caller, t).page(Form.of(FormData.NONE));
  }

  @PostMapping
  Object state(
      @PathVariable String government,
      @PathVariable String statement,
      HttpServletRequest sent,
      Caller caller,
      Texts t) {
    var open = open(government, statement, caller, t);
    var answers = FormData.of(sent.getParameterMap());
    var reader = new FormReader(answers, t, Map.of());
    var said = reader.read(open.form().questions(), "");
    var chosen = answers.one(open.form().chosen());
    if (!open.offers(chosen)) {
      reader.problems().put(open.form().chosen(), t.say("form.empty"));
    }
    var result = new FormResult(said, new Form(answers, reader.problems()));
    return result.orAgain(open::page, read -> state(open, chosen, read, result, caller));
  }

  private Object state(
      OpenForm open, String chosen, ObjectNode said, FormResult result, Caller caller) {
    try {
      var government = open.government();
      statements.state(open.form(), government.key(), chosen, said, desk.actor(government, caller));
      return "redirect:" + open.t().to(CoreDesk.path(government.key()));
    } catch (BusinessRuleException refused) {
      var why = new RefusalPage(refused.rule(), refused.details()).words(open.t());
      return open.page(result.wrong(Form.WHOLE, why));
    }
  }

  private OpenForm open(String key, String segment, Caller caller, Texts t) {
    var form = CoreForm.find(segment).orElseThrow(GovernmentAccess::nothingThere);
    var its =
        form == CoreForm.CALL ? desk.openToRepresentative(key, caller) : desk.open(key, caller);
    desk.requireCore(its);
    return new OpenForm(its, form, statements.choices(form, its.key(), desk.today(its), t), t);
  }
}
