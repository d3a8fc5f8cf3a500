package tequio.editing.workspace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tequio.editing.confirmation.DraftPromises;
import tequio.editing.draft.Draft;
import tequio.editing.draft.DraftKind;
import tequio.editing.draft.Drafts;
import tequio.editing.preview.PreparePlan;
import tequio.editing.preview.PublicationPreview;
import tequio.editing.section.DraftProgress;
import tequio.kernel.Page;
import tequio.kernel.ReportingParty;
import tequio.plan.version.CommitmentKey;
import tequio.plan.version.PublishedPlans;
import tequio.territory.Gazetteer;
import tequio.territory.Government;
import tequio.web.Link;
import tequio.web.Texts;

/** Builds {@link DocumentPage}. */
@Component
class DocumentPageFactory {

  private final Gazetteer gazetteer;
  private final Drafts drafts;
  private final PublishedPlans published;
  private final PreparePlan prepare;
  private final DraftPromises previews;

  DocumentPageFactory(
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

  Page document(Draft.Id id, boolean editable, Texts t) {
    var draft = drafts.find(id);
    var plan = prepared(id, draft);
    var government = gazetteer.get(id.government());
    return new DocumentPage(
        government,
        id,
        title(id, plan),
        draft,
        draft.map(DraftProgress::of),
        id.kind() == DraftKind.PLAN ? commitments(plan) : List.of(),
        plan.code(),
        editable && plan.file().plan().voice() != ReportingParty.TRANSCRIBED,
        editable && isWithdrawable(id, plan),
        plan.file().plan().voice() == ReportingParty.TRANSCRIBED,
        crumbs(government, id, plan));
  }

  private static boolean isWithdrawable(Draft.Id id, PublicationPreview plan) {
    return id.kind() == DraftKind.PLAN
        && !plan.withdrawn()
        && plan.before()
            .filter(it -> it.content().voice() != ReportingParty.TRANSCRIBED)
            .isPresent();
  }

  Page preview(Draft.Id id, Texts t) {
    var plan = prepared(id, drafts.find(id));
    var government = gazetteer.get(id.government());
    var promises =
        previews.of(plan).stream()
            .filter(it -> id.kind() == DraftKind.PLAN || it.number() == id.number())
            .toList();
    if (id.kind() == DraftKind.COMMITMENT && promises.isEmpty()) {
      throw DraftAccess.nothingThere();
    }
    return new PreviewPage(
        government,
        id,
        id.kind() == DraftKind.PLAN ? Optional.of(plan.file().plan()) : Optional.empty(),
        promises,
        crumbs(government, id, plan));
  }

  /** The plan a document belongs to, as it would be published. */
  private PublicationPreview prepared(Draft.Id id, Optional<Draft> draft) {
    return draft
        .map(Draft::plan)
        .or(() -> id.kind() == DraftKind.PLAN ? Optional.of(id.code()) : planOf(id))
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
    return id.kind() == DraftKind.PLAN
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

  private static List<DocumentPage.Line> commitments(PublicationPreview plan) {
    var lines = new ArrayList<DocumentPage.Line>();
    for (var entry : plan.file().commitments()) {
      if (entry.content().isPresent()) {
        int number = entry.number().orElseThrow();
        var draft =
            plan.commitments().stream().filter(it -> it.id().number() == number).findFirst();
        lines.add(
            new DocumentPage.Line(
                Draft.Id.commitment(plan.government(), number),
                entry.content().get().title().words(),
                draft));
      }
    }
    plan.takenOut()
        .forEach(it -> lines.add(new DocumentPage.Line(it.id(), it.title(), Optional.of(it))));
    return lines;
  }

  private static List<Link> crumbs(Government government, Draft.Id id, PublicationPreview plan) {
    var home = new Link(government.shortName(), "/trabajo/" + government.key());
    var of = Draft.Id.plan(government.key(), plan.code());
    var link =
        new Link(SectionPageFactory.shortened(plan.file().plan().title().words()), of.path());
    return id.kind() == DraftKind.PLAN ? List.of(home) : List.of(home, link);
  }
}
