package tequio.editing.publication;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import tequio.accounts.caller.Caller;
import tequio.accounts.caller.Permission;
import tequio.editing.draft.Draft;
import tequio.editing.office.PublishingOffices;
import tequio.editing.workspace.DraftAccess;
import tequio.editing.workspace.FormPage;
import tequio.kernel.Page;
import tequio.kernel.Source;
import tequio.plan.file.PlanFile;
import tequio.plan.publication.Outcome;
import tequio.territory.Gazetteer;
import tequio.web.Link;
import tequio.web.Texts;
import tequio.web.form.FieldType;
import tequio.web.form.Form;
import tequio.web.form.FormData;
import tequio.web.form.FormResult;
import tools.jackson.databind.node.ObjectNode;

/** Controller of taking over a transcribed plan. */
@Controller
@RequestMapping({
  "/trabajo/{government}/planes/{code}/administracion",
  "/en/trabajo/{government}/planes/{code}/administracion"
})
class TakeOverController {

  private static final List<FieldType.Part> DOCUMENT =
      List.of(
          new FieldType.Part("document", "takeover.document", new FieldType.Words(false, false)),
          new FieldType.Part(
              "url", "takeover.url", new FieldType.OrNothing(new FieldType.Address())));

  private final DraftAccess desk;
  private final ClaimTranscribedPlan takeOver;
  private final Gazetteer gazetteer;
  private final PublishingOffices offices;

  TakeOverController(
      DraftAccess desk,
      ClaimTranscribedPlan takeOver,
      Gazetteer gazetteer,
      PublishingOffices offices) {
    this.desk = desk;
    this.takeOver = takeOver;
    this.gazetteer = gazetteer;
    this.offices = offices;
  }

  @GetMapping
  Page ask(@PathVariable String government, @PathVariable String code, Caller caller, Texts t) {
    var id = desk.open(government, Draft.Id.PLAN, code, caller, Permission.TAKE_OVER);
    return page(id, file(id), Form.of(FormData.NONE), t);
  }

  @PostMapping
  Object take(
      @PathVariable String government,
      @PathVariable String code,
      HttpServletRequest sent,
      Caller caller,
      Texts t) {
    var id = desk.open(government, Draft.Id.PLAN, code, caller, Permission.TAKE_OVER);
    takeOver.hold(id.government());
    var file = file(id);
    return FormResult.of(sent, questions(id), t)
        .orAgain(
            form -> page(id, file, form, t),
            said -> take(id, file, said, caller.personOrRefuse(), t));
  }

  private String take(Draft.Id id, PlanFile file, ObjectNode said, Caller.Person by, Texts t) {
    var document = said.path("document").asString();
    var url = Optional.of(said.path("url").asString("")).filter(it -> !it.isEmpty());
    var outcome =
        takeOver.run(
            file,
            gazetteer.get(id.government()),
            said.path("office").asString(),
            new Source(document, url.map(URI::create)),
            t.say("takeover.reason", document),
            by);
    if (!(outcome instanceof Outcome.Published)) {
      throw new IllegalStateException("not taken over: " + outcome);
    }
    return "redirect:" + t.to(gazetteer.get(id.government()).path() + "/plan/" + id.code());
  }

  private List<FieldType.Part> questions(Draft.Id id) {
    var office = offices.question("takeover.office", id.government());
    return Stream.concat(Stream.of(office), DOCUMENT.stream()).toList();
  }

  private PlanFile file(Draft.Id id) {
    return takeOver
        .find(gazetteer.get(id.government()), id.code())
        .orElseThrow(DraftAccess::nothingThere);
  }

  private FormPage page(Draft.Id id, PlanFile file, Form form, Texts t) {
    var government = gazetteer.get(id.government());
    return new FormPage(
        government.fullName() + " · " + file.plan().title().words(),
        t.say("takeover.title"),
        t.say("takeover.lead"),
        id.path() + "/administracion",
        questions(id),
        form,
        "",
        "takeover.now",
        List.of(new Link(government.shortName(), "/trabajo/" + government.key())));
  }
}
