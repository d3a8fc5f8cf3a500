package tequio.plan.publication;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tequio.kernel.GovernmentKey;
import tequio.plan.file.PlanFile;
import tequio.plan.reservation.ReservedIdentifiers.Reserved;
import tequio.plan.version.CommitmentKey;
import tequio.plan.version.PlanVersion;
import tequio.plan.version.PublishedPlans;
import tequio.plan.version.ReportsAndVerifications;

/**
 * Publishes the file of a plan: changed parts get new versions and unchanged ones stay; if the file
 * omits listed commitments, publication stops with {@link Outcome.Gone}. All or nothing, one
 * publication of a government at a time.
 */
@Component
public class PublishPlan {

  private final Versions versions;
  private final PublishedPlans published;
  private final VersionPublisher newVersions;
  private final ReportWriter facts;
  private final Clock clock;

  PublishPlan(
      Versions versions,
      PublishedPlans published,
      VersionPublisher newVersions,
      ReportWriter facts,
      Clock clock) {
    this.versions = versions;
    this.published = published;
    this.newVersions = newVersions;
    this.facts = facts;
    this.clock = clock;
  }

  /**
   * Blocks other publications of the government, and drafts that would reserve a number or code,
   * until the transaction ends.
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public void hold(GovernmentKey government) {
    versions.hold(government);
  }

  /** Publishes a file that keeps the rules of {@code plan.file}. */
  @Transactional
  public Outcome publish(PlanFile file, PublicationOptions terms) {
    versions.hold(file.government());
    versions.lock(file.government());
    var reserved = terms.fromDrafts() ? Reserved.NONE : versions.reserved(file.government());
    // PostgreSQL keeps microseconds.
    var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
    var draft = draft(file, terms, at, reserved);
    return draft.refusal(reserved, newVersions::named).orElseGet(() -> write(draft));
  }

  private PendingPublication draft(
      PlanFile file, PublicationOptions terms, Instant at, Reserved reserved) {
    var before = published.findPlan(file.government(), file.plan().code());
    var listed =
        before.map(PlanVersion::commitments).orElse(List.of()).stream()
            .map(PlanVersion.Listed::key)
            .toList();
    int last =
        reserved.commitments().stream().reduce(versions.lastNumber(file.government()), Math::max);
    var candidates = published.listCommitments(candidates(file, listed));
    var placed =
        new CommitmentMatcher(file.government(), candidates, listed, last)
            .place(file.commitments());
    var others = newVersions.othersReferredTo(placed, file.government());
    return new PendingPublication(
        file, terms, at, before, newVersions.isWithdrawn(before), placed, others);
  }

  /** Returns the government's commitments that an entry of the file may match. */
  private List<CommitmentKey> candidates(PlanFile file, List<CommitmentKey> listed) {
    var numbers = new HashSet<Integer>();
    var identifiers = new HashSet<String>();
    for (var entry : file.commitments()) {
      entry.number().ifPresent(numbers::add);
      if (entry.number().isEmpty()) {
        entry.content().orElseThrow().identifiers().forEach(it -> identifiers.add(it.code()));
        listed.stream()
            .filter(it -> it.government().equals(file.government()))
            .forEach(it -> numbers.add(it.number()));
      }
    }
    return versions.listCommitments(file.government(), numbers, identifiers);
  }

  private Outcome write(PendingPublication draft) {
    var plan = newVersions.add(draft);
    var tracking = published.tracking(draft.keys());
    int reports = 0;
    int verifications = 0;
    for (var it : draft.placed()) {
      var known = tracking.getOrDefault(it.key(), ReportsAndVerifications.none());
      reports += facts.addReports(it, known, draft.at());
      verifications += facts.addVerifications(it, known, draft.at());
    }
    return new Outcome.Published(
        draft.government(),
        draft.code(),
        plan.or(draft::before).map(PlanVersion::version).orElseThrow(),
        plan.isPresent(),
        draft.created(),
        draft.changed(),
        reports,
        verifications);
  }
}
