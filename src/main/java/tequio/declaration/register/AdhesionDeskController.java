package tequio.declaration.register;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tequio.accounts.caller.Caller;
import tequio.declaration.adhesion.AdhesionActs;
import tequio.declaration.adhesion.AdhesionForms;
import tequio.declaration.content.Adhesion;
import tequio.declaration.content.Adhesion.AdherentType;
import tequio.declaration.content.Adhesion.AdhesionChannel;
import tequio.declaration.register.AdhesionDesk.Opened;
import tequio.kernel.PartialDate;
import tequio.kernel.Text;
import tequio.web.Texts;
import tequio.web.form.FieldType;
import tequio.web.form.Form;
import tequio.web.form.FormData;
import tequio.web.form.FormResult;
import tools.jackson.databind.node.ObjectNode;

/** Decides on adhesions that wait, and types in those of printed sheets one after the other. */
@Controller
@RequestMapping({"/trabajo/{government}/adhesiones", "/en/trabajo/{government}/adhesiones"})
class AdhesionDeskController {

  static final List<FieldType.Part> SHEET =
      Stream.concat(
              AdhesionForms.WHO.stream(),
              Stream.of(new FieldType.Part("adhered", "adhesion.adhered", new FieldType.Day())))
          .toList();

  static final List<FieldType.Part> REASON =
      List.of(
          new FieldType.Part(
              "reason", "adhesion-refusal.reason", new FieldType.Words(true, false)));

  private final AdhesionDesk desk;
  private final AdhesionActs acts;

  AdhesionDeskController(AdhesionDesk desk, AdhesionActs acts) {
    this.desk = desk;
    this.acts = acts;
  }

  @GetMapping
  AdhesionDeskPage list(@PathVariable String government, Caller caller) {
    return desk.page(desk.open(government, caller));
  }

  @PostMapping("/{id}/aceptacion")
  String accept(@PathVariable String government, @PathVariable UUID id, Caller caller, Texts t) {
    var its = desk.open(government, caller);
    acts.accept(its.government().key(), id);
    return "redirect:" + t.to(its.path());
  }

  @PostMapping("/{id}/rechazo")
  Object refuse(
      @PathVariable String government,
      @PathVariable UUID id,
      HttpServletRequest sent,
      Caller caller,
      Texts t) {
    var its = desk.open(government, caller);
    var result = FormResult.of(sent, REASON, t);
    return result.orAgain(
        form -> desk.page(its).wrong(id, form),
        said -> {
          acts.refuse(its.government().key(), id, Text.spanish(said.path("reason").asString()));
          return "redirect:" + t.to(its.path());
        });
  }

  @GetMapping("/captura")
  AdhesionSheetFormPage type(
      @PathVariable String government,
      @RequestParam(defaultValue = "0") int van,
      @RequestParam(defaultValue = "") String fecha,
      Caller caller) {
    var its = desk.open(government, caller);
    return new AdhesionSheetFormPage(its.government(), SHEET, Form.of(day(fecha)), van);
  }

  @PostMapping("/captura")
  Object enter(
      @PathVariable String government,
      @RequestParam(defaultValue = "0") int van,
      HttpServletRequest sent,
      Caller caller,
      Texts t) {
    var its = desk.open(government, caller);
    var result = FormResult.of(sent, SHEET, t);
    return result.orAgain(
        form -> new AdhesionSheetFormPage(its.government(), SHEET, form, van),
        said -> {
          var wrong = problem(its, said, result, t);
          if (wrong.isPresent()) {
            return new AdhesionSheetFormPage(its.government(), SHEET, wrong.get(), van);
          }
          acts.enter(its.government().key(), adhesion(its, said));
          var day = said.path("adhered").asString();
          return "redirect:%s/captura?van=%d&fecha=%s".formatted(t.to(its.path()), van + 1, day);
        });
  }

  private Optional<Form> problem(Opened its, ObjectNode said, FormResult result, Texts t) {
    var day = PartialDate.parse(said.path("adhered").asString());
    var today = PartialDate.of(acts.today(its.government().key()));
    return day.isAfter(today)
        ? Optional.of(result.wrong("adhered", t.say("joint-declaration.future")))
        : AdhesionForms.nameProblem(said, result, t);
  }

  private static Adhesion adhesion(Opened its, ObjectNode said) {
    var type = AdherentType.valueOf(said.path("type").asString());
    var name = Text.spanish(said.path("name").asString());
    return new Adhesion(
        its.declaration().content().exercise(),
        type,
        AdhesionForms.isShown(said, type) ? Optional.of(name) : Optional.empty(),
        AdhesionChannel.PAPER,
        PartialDate.parse(said.path("adhered").asString()));
  }

  /** The day of the sheet stays for the next line of it. */
  private static FormData day(String said) {
    return PartialDate.findDay(said)
        .map(it ->
            FormData.of(
                Map.of(
                    "adhered.year", new String[] {String.valueOf(it.getYear())},
                    "adhered.month", new String[] {String.valueOf(it.getMonthValue())},
                    "adhered.day", new String[] {String.valueOf(it.getDayOfMonth())})))
        .orElse(FormData.NONE);
  }
}
