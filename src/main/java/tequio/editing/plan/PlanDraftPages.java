package tequio.editing.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tequio.accounts.caller.Caller;
import tequio.editing.confirmation.DraftPromises;
import tequio.editing.draft.Draft;
import tequio.editing.draft.Drafts;
import tequio.editing.preview.PreparePlan;
import tequio.editing.preview.PublicationPreview;
import tequio.editing.section.DraftProgress;
import tequio.editing.workspace.DraftAccess;
import tequio.editing.workspace.DraftNames;
import tequio.editing.workspace.DraftPages;
import tequio.kernel.Page;
import tequio.kernel.ReportingParty;
import tequio.plan.version.CommitmentKey;
import tequio.plan.version.PublishedPlans;
import tequio.publishing.kind.DocumentKind;
import tequio.territory.Gazetteer;
import tequio.territory.Government;
import tequio.web.Link;
import tequio.web.Texts;

/** Overview and preview of drafts of plans and commitments, drawn with the plan they belong to. */
@Component
class PlanDraftPages implements DraftPages {

  private final Gazetteer gazetteer;
  private final Drafts drafts;
  private final PublishedPlans published;
  private final PreparePlan prepare;
  private final DraftPromises previews;

  PlanDraftPages(
      Gazetteer gazetteer,
      Drafts drafts,
      PublishedPlans published,
      PreparePlan prepare,
      DraftPromises previews) {
    this.gazetteer = gazetteer;
    this.drafts = drafts;
    this.published = published;
    this.prepare = prepare;
    this.previews = previews;
  }

  @Override
  public boolean draws(DocumentKind<?> kind) {
    return !kind.isStoredHere();
  }

  @Override
  public Page overview(DraftAccess.Opened its, Caller caller, Texts t) {
    var id = its.id();
    boolean editable = caller.may(its.kind().permissions().draft(), id.ref());
    var draft = drafts.find(id);
    var plan = prepared(id, draft);
    var government = gazetteer.get(id.government());
    return new PlanDraftPage(
        government,
        id,
        title(id, plan),
        draft,
        draft.map(DraftProgress::of),
        id.isPlan() ? commitments(plan) : List.of(),
        plan.code(),
        editable && plan.file().plan().voice() != ReportingParty.TRANSCRIBED,
        editable && isWithdrawable(id, plan),
        plan.file().plan().voice() == ReportingParty.TRANSCRIBED,
        crumbs(government, id, plan));
  }

  private static boolean isWithdrawable(Draft.Id id, PublicationPreview plan) {
    return id.isPlan()
        && !plan.withdrawn()
        && plan.before()
            .filter(it -> it.content().voice() != ReportingParty.TRANSCRIBED)
            .isPresent();
  }

  @Override
  public Page preview(DraftAccess.Opened its, Texts t) {
    var id = its.id();
    var plan = prepared(id, drafts.find(id));
    var government = gazetteer.get(id.government());
    var promises =
        previews.of(plan).stream().filter(it -> id.isPlan() || it.number() == id.number()).toList();
    if (id.isCommitment() && promises.isEmpty()) {
      throw DraftAccess.nothingThere();
    }
    return new PlanPreviewPage(
        government,
        id,
        id.isPlan() ? Optional.of(plan.file().plan()) : Optional.empty(),
        promises,
        crumbs(government, id, plan));
  }

  /** The plan a document belongs to, as it would be published. */
  private PublicationPreview prepared(Draft.Id id, Optional<Draft> draft) {
    return draft
        .map(Draft::plan)
        .or(() -> id.isPlan() ? Optional.of(id.code()) : planOf(id))
        .flatMap(code -> prepare.find(id.government(), code))
        .orElseThrow(DraftAccess::nothingThere);
  }

  private Optional<String> planOf(Draft.Id id) {
    return published.plansOf(new CommitmentKey(id.government(), id.number())).stream()
        .filter(it -> it.government().equals(id.government()))
        .map(it -> it.content().code())
        .findFirst();
  }

  private static String title(Draft.Id id, PublicationPreview plan) {
    return id.isPlan()
        ? plan.file().plan().title().words()
        : plan.commitments().stream()
            .filter(it -> it.id().equals(id))
            .map(Draft::title)
            .findFirst()
            .or(() -> entry(plan, id.number()).map(it -> it.title().words()))
            .orElseThrow(DraftAccess::nothingThere);
  }

  private static Optional<tequio.plan.content.CommitmentContent> entry(
      PublicationPreview plan, int number) {
    return plan.file().commitments().stream()
        .filter(it -> it.home().isEmpty() && it.number().equals(Optional.of(number)))
        .flatMap(it -> it.content().stream())
        .findFirst();
  }

  private static List<PlanDraftPage.Line> commitments(PublicationPreview plan) {
    var lines = new ArrayList<PlanDraftPage.Line>();
    for (var entry : plan.file().commitments()) {
      if (entry.content().isPresent()) {
        int number = entry.number().orElseThrow();
        var draft =
            plan.commitments().stream().filter(it -> it.id().number() == number).findFirst();
        lines.add(
            new PlanDraftPage.Line(
                Draft.Id.commitment(plan.government(), number),
                entry.content().get().title().words(),
                draft));
      }
    }
    plan.takenOut()
        .forEach(it -> lines.add(new PlanDraftPage.Line(it.id(), it.title(), Optional.of(it))));
    return lines;
  }

  private static List<Link> crumbs(Government government, Draft.Id id, PublicationPreview plan) {
    var home = new Link(government.shortName(), "/trabajo/" + government.key());
    var of = Draft.Id.plan(government.key(), plan.code());
    var link = new Link(DraftNames.shortened(plan.file().plan().title().words()), of.path());
    return id.isPlan() ? List.of(home) : List.of(home, link);
  }
}
