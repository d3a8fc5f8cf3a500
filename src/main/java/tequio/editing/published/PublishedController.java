package tequio.editing.published;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import tequio.accounts.caller.Caller;
import tequio.accounts.caller.Permission;
import tequio.editing.draft.Draft;
import tequio.editing.workspace.DraftAccess;
import tequio.plan.version.PublishedPlans;
import tequio.territory.Gazetteer;

/** Controller of the page to which publishing leads. */
@Controller
class PublishedController {

  private final DraftAccess access;
  private final PublishedPlans plans;
  private final Gazetteer gazetteer;

  PublishedController(DraftAccess access, PublishedPlans plans, Gazetteer gazetteer) {
    this.access = access;
    this.plans = plans;
    this.gazetteer = gazetteer;
  }

  @GetMapping({
    "/trabajo/{government}/planes/{code}/publicado",
    "/en/trabajo/{government}/planes/{code}/publicado"
  })
  PublishedPage page(@PathVariable String government, @PathVariable String code, Caller caller) {
    var id = access.open(government, Draft.Id.PLAN, code, caller, Permission.PUBLISH);
    var plan = plans.findPlan(id.government(), id.code()).orElseThrow(DraftAccess::nothingThere);
    return new PublishedPage(gazetteer.get(id.government()), plan);
  }
}
