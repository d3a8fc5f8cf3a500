package tequio.gathering.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import tequio.accounts.caller.Caller;
import tequio.accounts.caller.Permission;
import tequio.files.PublicFiles;
import tequio.gathering.act.GatheringActs;
import tequio.gathering.content.Dissemination;
import tequio.gathering.content.GatheringCancellation;
import tequio.gathering.content.GatheringReport;
import tequio.gathering.desk.GatheringDesk.Opened;
import tequio.kernel.PartialDate;
import tequio.storage.Json;
import tequio.web.Texts;
import tequio.web.form.FieldType;
import tequio.web.form.Form;
import tequio.web.form.FormData;
import tequio.web.form.FormReader;
import tequio.web.form.FormResult;
import tools.jackson.databind.node.ObjectNode;

/** States what happened with a gathering: who came, its report, its end, where it was told. */
@Controller
@RequestMapping({"/trabajo/{government}/eventos/{code}", "/en/trabajo/{government}/eventos/{code}"})
class GatheringFactController {

  private final GatheringDesk desk;
  private final GatheringActs acts;
  private final PublicFiles files;

  GatheringFactController(GatheringDesk desk, GatheringActs acts, PublicFiles files) {
    this.desk = desk;
    this.acts = acts;
    this.files = files;
  }

  @GetMapping("/{fact:cierre|informe|difusion|cancelacion}")
  GatheringFormPage ask(
      @PathVariable String government,
      @PathVariable String code,
      @PathVariable String fact,
      Caller caller,
      Texts t) {
    var its = desk.open(government, code, caller, Permission.CONVENE);
    return page(its, fact, Form.of(FormData.NONE), t);
  }

  @PostMapping("/{fact:cierre|informe|difusion|cancelacion}")
  Object state(
      @PathVariable String government,
      @PathVariable String code,
      @PathVariable String fact,
      HttpServletRequest sent,
      Caller caller,
      Texts t) {
    var its = desk.open(government, code, caller, Permission.CONVENE);
    var answers =
        GatheringForms.withHashes(
            FormData.of(sent.getParameterMap()), files.list(its.government().key()));
    var reader = new FormReader(answers, t, Map.of());
    var said = reader.read(questions(fact), "");
    var result = new FormResult(said, new Form(answers, reader.problems()));
    return result.orAgain(
        form -> page(its, fact, new Form(Form.changed(form.answers()), form.problems()), t),
        read -> {
          var wrong = problem(its, read, result, t);
          if (wrong.isPresent()) {
            return page(its, fact, wrong.get(), t);
          }
          state(its, fact, read, caller);
          return "redirect:" + t.to(its.path());
        });
  }

  private void state(Opened its, String fact, ObjectNode said, Caller caller) {
    var by = GatheringDesk.convener(its, said.path(GatheringForms.OFFICE).asString(), caller);
    said.remove(GatheringForms.OFFICE);
    switch (fact) {
      case "cierre" -> {
        var unused = acts.close(its.its(), by);
      }
      case "informe" ->
          acts.report(its.its(), Json.MAPPER.treeToValue(said, GatheringReport.class), by);
      case "difusion" ->
          acts.disseminate(its.its(), Json.MAPPER.treeToValue(said, Dissemination.class), by);
      default ->
          acts.cancel(its.its(), Json.MAPPER.treeToValue(said, GatheringCancellation.class), by);
    }
  }

  /** A day of the report and the like has come. */
  private static Optional<Form> problem(Opened its, ObjectNode said, FormResult result, Texts t) {
    var today = PartialDate.of(its.its().today());
    for (var field : List.of("held", "day", "decided")) {
      if (said.has(field) && PartialDate.parse(said.path(field).asString()).isAfter(today)) {
        return Optional.of(result.wrong(field, t.say("gathering.future")));
      }
    }
    return Optional.empty();
  }

  private static List<FieldType.Part> questions(String fact) {
    return switch (fact) {
      case "cierre" -> GatheringForms.CLOSING;
      case "informe" -> GatheringForms.REPORT;
      case "difusion" -> GatheringForms.DISSEMINATION;
      default -> GatheringForms.CANCELLATION;
    };
  }

  private static GatheringFormPage page(Opened its, String fact, Form form, Texts t) {
    return new GatheringFormPage(
        its.government().fullName(),
        t.say("gathering.form." + fact),
        t.say("gathering.form." + fact + ".lead"),
        its.path() + "/" + fact,
        questions(fact),
        form,
        t.say("gathering.form." + fact + ".send"),
        its.crumbs(t, true));
  }
}
