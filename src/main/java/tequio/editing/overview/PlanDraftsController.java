package tequio.editing.overview;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import tequio.accounts.caller.Caller;
import tequio.accounts.caller.Permission;
import tequio.editing.document.WorkingDocuments;
import tequio.editing.draft.Draft;
import tequio.editing.draft.Drafts;
import tequio.editing.workspace.DraftAccess;
import tequio.kernel.ReportingParty;
import tequio.plan.version.PlanSummary;
import tequio.plan.version.PublishedPlans;
import tequio.territory.Government;
import tequio.web.Texts;

/** Controller of the start page of the work on a government. */
@Controller
class PlanDraftsController {

  private final DraftAccess desk;
  private final Drafts drafts;
  private final PublishedPlans published;
  private final WorkingDocuments documents;

  PlanDraftsController(
      DraftAccess desk, Drafts drafts, PublishedPlans published, WorkingDocuments documents) {
    this.desk = desk;
    this.drafts = drafts;
    this.published = published;
    this.documents = documents;
  }

  @GetMapping({"/trabajo/{government}", "/en/trabajo/{government}"})
  GovernmentPage show(@PathVariable String government, Caller caller, Texts t) {
    var whose = desk.open(government, caller, Permission.SEE_DRAFTS);
    return new GovernmentPage(
        whose,
        lines(whose),
        documents.list(whose.key(), caller, t),
        caller.may(Permission.EDIT_PLAN, whose.key()),
        caller.may(Permission.INVITE, whose.key()));
  }

  private List<GovernmentPage.Line> lines(Government whose) {
    var drafted = drafts.listOf(whose.key()).stream().filter(Draft::isBundled).toList();
    var lines = new ArrayList<GovernmentPage.Line>();
    for (var plan : published.listOf(whose.key())) {
      if (plan.government().equals(whose.key())) {
        boolean changing = drafted.stream().anyMatch(it -> it.plan().equals(plan.code()));
        lines.add(
            new GovernmentPage.Line(
                Draft.Id.plan(whose.key(), plan.code()),
                plan.title().words(),
                state(plan, changing)));
      }
    }
    drafted.stream()
        .filter(it -> it.id().isPlan() && it.isNew())
        .map(it -> new GovernmentPage.Line(it.id(), it.title(), "editing.state.new"))
        .forEach(lines::add);
    return List.copyOf(lines);
  }

  private static String state(PlanSummary plan, boolean changing) {
    if (plan.voice() == ReportingParty.TRANSCRIBED) {
      return "editing.state.transcribed";
    }
    if (changing) {
      return "editing.state.changing";
    }
    return plan.withdrawn() ? "editing.state.withdrawn" : "editing.state.published";
  }
}
