package tequio.editing.withdrawal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tequio.accounts.caller.Caller;
import tequio.accounts.caller.Permission;
import tequio.editing.draft.Draft;
import tequio.editing.office.PublishingOffices;
import tequio.editing.section.SaveSection;
import tequio.editing.workspace.DraftAccess;
import tequio.plan.version.PlanVersion;
import tequio.territory.Gazetteer;
import tequio.web.Texts;
import tequio.web.form.FieldType;
import tequio.web.form.Form;
import tequio.web.form.FormData;
import tequio.web.form.FormResult;

/** Controller of withdrawing a plan published by mistake. */
@Controller
@RequestMapping({
  "/trabajo/{government}/planes/{code}/retiro",
  "/en/trabajo/{government}/planes/{code}/retiro"
})
class WithdrawalController {

  private static final FieldType.Part REASON =
      new FieldType.Part("reason", "withdrawal.reason", new FieldType.Words(true, false));

  private final DraftAccess desk;
  private final StandingPlans plans;
  private final WithdrawalApproval approval;
  private final Gazetteer gazetteer;
  private final PublishingOffices offices;

  WithdrawalController(
      DraftAccess desk,
      StandingPlans plans,
      WithdrawalApproval approval,
      Gazetteer gazetteer,
      PublishingOffices offices) {
    this.desk = desk;
    this.plans = plans;
    this.approval = approval;
    this.gazetteer = gazetteer;
    this.offices = offices;
  }

  @GetMapping
  WithdrawalPage show(@PathVariable String government, @PathVariable String code, Caller caller) {
    var id = open(government, code, caller);
    var plan = plans.find(id).orElseThrow(DraftAccess::nothingThere);
    return page(plan, Form.of(offices.suggested(id.ref(), Map.of())), caller);
  }

  /** Asks for it, or does it where there is nobody else to agree. */
  @PostMapping
  Object ask(
      @PathVariable String government,
      @PathVariable String code,
      HttpServletRequest sent,
      Caller caller,
      Texts t) {
    var plan = plans.hold(open(government, code, caller)).orElseThrow(DraftAccess::nothingThere);
    var reading = FormResult.of(sent, questions(plan), t);
    if (!reading.form().answers().one(SaveSection.SEEN).equals(seen(plan))) {
      return page(plan, reading.wrong(Form.WHOLE, t.say("withdrawal.moved")), caller);
    }
    return reading.orAgain(
        form -> page(plan, form, caller),
        said -> {
          boolean withdrawn =
              approval.ask(
                  plan,
                  said.path("office").asString(),
                  said.path("reason").asString(),
                  caller.personOrRefuse());
          return "redirect:" + t.to(withdrawn ? address(plan) : path(plan));
        });
  }

  @PostMapping("/confirmacion")
  Object agree(
      @PathVariable String government,
      @PathVariable String code,
      @RequestParam(name = SaveSection.SEEN, defaultValue = "") String seen,
      Caller caller,
      Texts t) {
    var plan = plans.hold(open(government, code, caller)).orElseThrow(DraftAccess::nothingThere);
    boolean withdrawn = approval.agree(plan, seen, caller.personOrRefuse());
    return withdrawn ? "redirect:" + t.to(address(plan)) : overtaken(plan, caller, t);
  }

  @PostMapping("/rechazo")
  Object refuse(
      @PathVariable String government,
      @PathVariable String code,
      @RequestParam(name = SaveSection.SEEN, defaultValue = "") String seen,
      Caller caller,
      Texts t) {
    var plan = plans.hold(open(government, code, caller)).orElseThrow(DraftAccess::nothingThere);
    boolean refused = approval.refuse(plan, seen, caller.personOrRefuse());
    return refused
        ? "redirect:" + t.to(Draft.Id.plan(plan.government(), plan.content().code()).path())
        : overtaken(plan, caller, t);
  }

  private WithdrawalPage overtaken(PlanVersion plan, Caller caller, Texts t) {
    var problems = Map.of(Form.WHOLE, t.say("withdrawal.moved"));
    return page(plan, new Form(FormData.NONE, problems), caller);
  }

  private Draft.Id open(String government, String code, Caller caller) {
    return desk.open(government, Draft.Id.PLAN, code, caller, Permission.WITHDRAW_PLAN);
  }

  private WithdrawalPage page(PlanVersion plan, Form form, Caller caller) {
    return new WithdrawalPage(
        gazetteer.get(plan.government()),
        plan,
        approval.look(plan, caller.personOrRefuse()),
        seen(plan),
        questions(plan),
        form);
  }

  private List<FieldType.Part> questions(PlanVersion plan) {
    return List.of(offices.question("publish.office", plan.government()), REASON);
  }

  private static String seen(PlanVersion plan) {
    return "v" + plan.version();
  }

  private static String path(PlanVersion plan) {
    return Draft.Id.plan(plan.government(), plan.content().code()).path() + "/retiro";
  }

  private String address(PlanVersion plan) {
    return gazetteer.get(plan.government()).path() + "/plan/" + plan.content().code();
  }
}
