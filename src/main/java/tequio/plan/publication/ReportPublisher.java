package tequio.plan.publication;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tequio.kernel.BusinessRuleException;
import tequio.plan.progress.ProgressReport;
import tequio.plan.progress.Verification;
import tequio.plan.version.CommitmentKey;
import tequio.plan.version.PublishedPlans;
import tequio.storage.JsonEquality;

/**
 * Publishes a single report or verification of a commitment, without the file of a plan, in one
 * transaction with its entry in the record.
 */
@Component
public class ReportPublisher {

  enum Rule implements BusinessRuleException.Rule {
    NO_SUCH_COMMITMENT,
    NO_SUCH_ACTIVITY
  }

  private final Versions versions;
  private final PublishedPlans published;
  private final ReportWriter facts;
  private final Clock clock;

  ReportPublisher(Versions versions, PublishedPlans published, ReportWriter facts, Clock clock) {
    this.versions = versions;
    this.published = published;
    this.facts = facts;
    this.clock = clock;
  }

  /**
   * Publishes the next report of a commitment; empty if an equal one exists.
   *
   * @throws BusinessRuleException if the commitment or the activity does not exist
   */
  @Transactional
  public Optional<ProgressReported> publish(CommitmentKey commitment, ProgressReport report) {
    require(commitment, report.activity());
    boolean known =
        published.tracking(List.of(commitment)).values().stream()
            .flatMap(it -> it.reports().stream())
            .anyMatch(it -> JsonEquality.same(it.fact(), report));
    return known ? Optional.empty() : Optional.of(facts.addNext(commitment, report, now()));
  }

  /**
   * Publishes the next verification of a commitment; empty if an equal one exists.
   *
   * @throws BusinessRuleException if the commitment or the activity does not exist
   */
  @Transactional
  public Optional<ProofVerified> publish(CommitmentKey commitment, Verification verification) {
    require(commitment, verification.activity());
    boolean known =
        published.tracking(List.of(commitment)).values().stream()
            .flatMap(it -> it.verifications().stream())
            .anyMatch(it -> JsonEquality.same(it.fact(), verification));
    return known ? Optional.empty() : Optional.of(facts.addNext(commitment, verification, now()));
  }

  private void require(CommitmentKey commitment, Optional<Integer> activity) {
    versions.lock(commitment.government());
    var version =
        published.listCommitments(List.of(commitment)).stream()
            .findFirst()
            .orElseThrow(
                () -> new BusinessRuleException(Rule.NO_SUCH_COMMITMENT, commitment.number()));
    var numbers =
        version.content().activities().or(List.of()).stream().map(it -> it.number()).toList();
    activity
        .filter(it -> !numbers.contains(it))
        .ifPresent(it -> {
          throw new BusinessRuleException(Rule.NO_SUCH_ACTIVITY, commitment.number(), it);
        });
  }

  /** Returns the current time in microseconds, as PostgreSQL keeps it. */
  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
