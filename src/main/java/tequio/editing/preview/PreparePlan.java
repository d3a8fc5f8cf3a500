package tequio.editing.preview;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tequio.editing.draft.Draft;
import tequio.editing.draft.Drafts;
import tequio.kernel.GovernmentKey;
import tequio.plan.file.ExportPlan;
import tequio.plan.file.PlanFile;
import tequio.plan.publication.PublishPlan;
import tequio.plan.version.CommitmentKey;
import tequio.plan.version.CommitmentVersion;
import tequio.plan.version.PublishedPlans;
import tequio.plan.withdrawal.Withdrawals;

/** Combines the published parts of a plan with its drafts into a plan file. */
@Component
public class PreparePlan {

  private final Drafts drafts;
  private final ExportPlan export;
  private final PublishedPlans published;
  private final PublishPlan publication;
  private final Withdrawals withdrawals;

  PreparePlan(
      Drafts drafts,
      ExportPlan export,
      PublishedPlans published,
      PublishPlan publication,
      Withdrawals withdrawals) {
    this.drafts = drafts;
    this.export = export;
    this.published = published;
    this.publication = publication;
    this.withdrawals = withdrawals;
  }

  /** The plan, published or drafted; empty where there is neither. */
  public Optional<PublicationPreview> find(GovernmentKey government, String code) {
    var plan = drafts.find(Draft.Id.plan(government, code));
    var commitments = drafts.listCommitments(government, code);
    return export
        .find(government, code)
        .or(() -> plan.map(PreparePlan::unpublished))
        .map(file -> prepared(with(file, plan, commitments), plan, commitments));
  }

  private PublicationPreview prepared(
      PlanFile file, Optional<Draft> plan, List<Draft> commitments) {
    var before = published.findPlan(file.government(), file.plan().code());
    boolean withdrawn = before.flatMap(withdrawals::find).isPresent();
    return new PublicationPreview(
        file, plan, commitments, before, withdrawn, versions(commitments));
  }

  /**
   * The same, and until the end of the transaction nobody else changes what is drafted of it or
   * publishes anything of its government.
   */
  public Optional<PublicationPreview> hold(GovernmentKey government, String code) {
    publication.hold(government);
    drafts.hold(government, code);
    return find(government, code);
  }

  private static PlanFile unpublished(Draft plan) {
    return new PlanFile("tequio.plan", 1, plan.id().government(), plan.planContent(), List.of());
  }

  private Map<CommitmentKey, CommitmentVersion> versions(List<Draft> commitments) {
    return published
        .listCommitments(commitments.stream().map(PublicationPreview::key).toList())
        .stream()
        .collect(toMap(CommitmentVersion::key, it -> it));
  }

  private static PlanFile with(PlanFile file, Optional<Draft> plan, List<Draft> commitments) {
    return new PlanFile(
        file.format(),
        file.v(),
        file.government(),
        plan.map(Draft::planContent).orElse(file.plan()),
        entries(file, commitments));
  }

  /** Those of before in their order, as drafted where they are; behind them the new ones. */
  private static List<PlanFile.Entry> entries(PlanFile file, List<Draft> commitments) {
    var left = new ArrayList<>(commitments);
    var entries = new ArrayList<PlanFile.Entry>();
    for (var entry : file.commitments()) {
      var draft = commitments.stream().filter(it -> isOf(it, entry)).findFirst();
      draft.ifPresent(left::remove);
      if (draft.isEmpty()) {
        entries.add(entry);
      } else if (draft.get().removed().isEmpty()) {
        entries.add(with(entry, draft.get()));
      }
    }
    left.stream()
        .filter(it -> it.removed().isEmpty())
        .map(PreparePlan::added)
        .forEach(entries::add);
    return List.copyOf(entries);
  }

  private static boolean isOf(Draft draft, PlanFile.Entry entry) {
    return entry.home().isEmpty() && entry.number().equals(Optional.of(draft.id().number()));
  }

  private static PlanFile.Entry with(PlanFile.Entry entry, Draft draft) {
    return new PlanFile.Entry(
        entry.home(),
        entry.number(),
        Optional.of(draft.commitmentContent()),
        entry.jointly(),
        entry.reports(),
        entry.verifications());
  }

  private static PlanFile.Entry added(Draft draft) {
    return new PlanFile.Entry(
        Optional.empty(),
        Optional.of(draft.id().number()),
        Optional.of(draft.commitmentContent()),
        List.of(),
        List.of(),
        List.of());
  }
}
