package tequio.editing.plan;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import tequio.accounts.caller.Caller;
import tequio.accounts.caller.Permission;
import tequio.editing.conflict.VanishedDrafts;
import tequio.editing.draft.BeginDraft;
import tequio.editing.draft.Draft;
import tequio.editing.workspace.DraftAccess;
import tequio.editing.workspace.DraftNames;
import tequio.editing.workspace.FormPage;
import tequio.kernel.Page;
import tequio.kernel.PartialDate;
import tequio.kernel.Text;
import tequio.territory.Government;
import tequio.web.Link;
import tequio.web.Texts;
import tequio.web.form.FieldType;
import tequio.web.form.Form;
import tequio.web.form.FormData;
import tequio.web.form.FormResult;
import tools.jackson.databind.node.ObjectNode;

/** Controller that begins a plan or a commitment. */
@Controller
class BeginPlanController {

  private static final List<FieldType.Part> PLAN =
      List.of(
          new FieldType.Part("title", "plan-content.title", new FieldType.Words(false, false)),
          new FieldType.Part("start", "plan-content.start", new FieldType.Day()),
          new FieldType.Part("end", "plan-content.end", new FieldType.Day()));

  private static final List<FieldType.Part> COMMITMENT =
      List.of(
          new FieldType.Part(
              "title", "commitment-content.title", new FieldType.Words(true, false)));

  private final DraftAccess desk;
  private final BeginDraft begin;
  private final BeginPlanDraft plans;
  private final VanishedDrafts vanished;
  private final Clock clock;

  BeginPlanController(
      DraftAccess desk,
      BeginDraft begin,
      BeginPlanDraft plans,
      VanishedDrafts vanished,
      Clock clock) {
    this.desk = desk;
    this.begin = begin;
    this.plans = plans;
    this.vanished = vanished;
    this.clock = clock;
  }

  @GetMapping({"/trabajo/{government}/nuevo-plan", "/en/trabajo/{government}/nuevo-plan"})
  Page askPlan(@PathVariable String government, Caller caller, Texts t) {
    return planPage(desk.open(government, caller, Permission.EDIT_PLAN), Form.of(FormData.NONE), t);
  }

  @PostMapping({"/trabajo/{government}/nuevo-plan", "/en/trabajo/{government}/nuevo-plan"})
  Object addPlan(@PathVariable String government, HttpServletRequest sent, Caller caller, Texts t) {
    var whose = desk.open(government, caller, Permission.EDIT_PLAN);
    var reading = FormResult.of(sent, PLAN, t);
    return reading.orAgain(
        form -> planPage(whose, form, t), said -> addPlan(whose, said, reading, t));
  }

  private Object addPlan(Government whose, ObjectNode said, FormResult reading, Texts t) {
    var start = PartialDate.parse(said.path("start").asString());
    var end = PartialDate.parse(said.path("end").asString());
    if (start.isAfter(end)) {
      return planPage(whose, reading.wrong("end", t.say("desk.ends-first")), t);
    }
    var today = PartialDate.of(LocalDate.ofInstant(clock.instant(), whose.zone()));
    return "redirect:" + t.to(plans.newPlan(whose.key(), title(said), start, end, today).path());
  }

  @GetMapping({
    "/trabajo/{government}/planes/{code}/compromisos/nuevo",
    "/en/trabajo/{government}/planes/{code}/compromisos/nuevo"
  })
  Page askCommitment(
      @PathVariable String government, @PathVariable String code, Caller caller, Texts t) {
    var plan = plan(desk.open(government, Draft.Id.PLAN, code, caller, Permission.EDIT_PLAN));
    return commitmentPage(plan, Form.of(FormData.NONE), t);
  }

  @PostMapping({
    "/trabajo/{government}/planes/{code}/compromisos/nuevo",
    "/en/trabajo/{government}/planes/{code}/compromisos/nuevo"
  })
  Object addCommitment(
      @PathVariable String government,
      @PathVariable String code,
      HttpServletRequest sent,
      Caller caller,
      Texts t) {
    var id = desk.open(government, Draft.Id.PLAN, code, caller, Permission.EDIT_PLAN);
    var reading = FormResult.of(sent, COMMITMENT, t);
    var plan = begin.findOrBegin(id);
    if (plan.isEmpty()) {
      return vanished(id, reading, t);
    }
    return reading.orAgain(
        form -> commitmentPage(plan.get(), form, t),
        said ->
            plans
                .newCommitment(id, title(said))
                .<Object>map(it -> "redirect:" + t.to(it.path()))
                .orElseGet(() -> vanished(id, reading, t)));
  }

  private Page vanished(Draft.Id plan, FormResult reading, Texts t) {
    var action = plan.path() + "/compromisos/nuevo";
    return vanished.page(plan, action, COMMITMENT, reading.form().answers(), t);
  }

  private static Text title(ObjectNode said) {
    return Text.spanish(said.path("title").asString());
  }

  private Draft plan(Draft.Id id) {
    return begin.findOrBegin(id).orElseThrow(DraftAccess::nothingThere);
  }

  private static FormPage planPage(Government whose, Form form, Texts t) {
    var home = "/trabajo/" + whose.key();
    return page(
        whose.fullName(),
        "editing.new-plan",
        home + "/nuevo-plan",
        PLAN,
        form,
        "editing.begin",
        new Link(whose.shortName(), home),
        t);
  }

  private static FormPage commitmentPage(Draft plan, Form form, Texts t) {
    return page(
        plan.title(),
        "editing.new-commitment",
        plan.id().path() + "/compromisos/nuevo",
        COMMITMENT,
        form,
        "editing.begin",
        new Link(DraftNames.shortened(plan.title()), plan.id().path()),
        t);
  }

  private static FormPage page(
      String over,
      String title,
      String action,
      List<FieldType.Part> questions,
      Form form,
      String button,
      Link from,
      Texts t) {
    var lead = t.say("lead." + title);
    return new FormPage(
        over, t.say(title), lead, action, questions, form, "", button, List.of(from));
  }
}
