package tequio.plan.publication;

import static java.util.stream.Collectors.toMap;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import tequio.kernel.GovernmentKey;
import tequio.plan.projection.PlanProjection;
import tequio.plan.version.CommitmentKey;
import tequio.plan.version.CommitmentVersion;
import tequio.plan.version.PlanVersion;
import tequio.plan.version.PublishedPlans;
import tequio.plan.withdrawal.Withdrawals;

/** Writes new versions and their derived rows, and publishes the events. */
@Component
class VersionPublisher {

  private final Versions versions;
  private final PublishedPlans published;
  private final PlanProjection current;
  private final Withdrawals withdrawals;
  private final ApplicationEventPublisher events;

  VersionPublisher(
      Versions versions,
      PublishedPlans published,
      PlanProjection current,
      Withdrawals withdrawals,
      ApplicationEventPublisher events) {
    this.versions = versions;
    this.published = published;
    this.current = current;
    this.withdrawals = withdrawals;
    this.events = events;
  }

  boolean isWithdrawn(Optional<PlanVersion> plan) {
    return plan.flatMap(withdrawals::find).isPresent();
  }

  List<Outcome.Named> named(List<PlanVersion.Listed> listed) {
    return published.listCommitments(listed.stream().map(PlanVersion.Listed::key).toList()).stream()
        .map(it -> new Outcome.Named(it.key(), it.content().title()))
        .toList();
  }

  Map<CommitmentKey, Integer> othersReferredTo(
      List<MatchedEntry> placed, GovernmentKey government) {
    var keys =
        placed.stream()
            .map(MatchedEntry::key)
            .filter(key -> !key.government().equals(government))
            .toList();
    return published.listCommitments(keys).stream()
        .collect(toMap(CommitmentVersion::key, CommitmentVersion::version));
  }

  /** Writes the new versions; returns the plan's next version if there is one. */
  Optional<PlanVersion> add(PendingPublication draft) {
    addCommitments(draft);
    var plan = addPlan(draft);
    addToOtherPlans(draft);
    return plan;
  }

  private void addCommitments(PendingPublication draft) {
    draft.placed().stream()
        .filter(MatchedEntry::changes)
        .map(draft::next)
        .forEach(made -> {
          versions.add(made);
          current.derive(made);
          events.publishEvent(new CommitmentPublished(made));
        });
  }

  private Optional<PlanVersion> addPlan(PendingPublication draft) {
    if (!draft.planChanges()) {
      return Optional.empty();
    }
    var made = draft.nextPlan();
    add(made);
    return Optional.of(made);
  }

  /**
   * Adds a version to each other plan of this government that lists a changed commitment and was
   * not withdrawn, because plans list commitments by version.
   */
  private void addToOtherPlans(PendingPublication draft) {
    var newest = new HashMap<CommitmentKey, Integer>();
    draft.placed().stream()
        .filter(it -> it.changes() && !it.isNew())
        .forEach(it -> newest.put(it.key(), draft.version(it)));
    newest.keySet().stream()
        .flatMap(key -> published.plansOf(key).stream())
        .filter(plan -> plan.government().equals(draft.government()))
        .filter(plan -> !plan.content().code().equals(draft.code()))
        .filter(plan -> withdrawals.find(plan).isEmpty())
        .distinct()
        .map(plan -> draft.follow(plan, newest))
        .forEach(this::add);
  }

  private void add(PlanVersion made) {
    versions.add(made);
    current.derive(made);
    events.publishEvent(new PlanPublished(made));
  }
}
