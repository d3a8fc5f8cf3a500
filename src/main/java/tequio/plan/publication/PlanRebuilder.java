package tequio.plan.publication;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tequio.kernel.BusinessRuleException;
import tequio.kernel.SubjectReference;
import tequio.ledger.history.Entry;
import tequio.ledger.history.EntryErased;
import tequio.ledger.history.Projection;
import tequio.ledger.history.RecordReader;
import tequio.plan.projection.PlanProjection;
import tequio.plan.version.CommitmentVersion;
import tequio.plan.version.PlanVersion;
import tequio.plan.withdrawal.PlanWithdrawal;
import tequio.plan.withdrawal.Withdrawals;

/**
 * Projection: rebuilds everything public about plans from the record. The registers of names
 * (offices, persons, organisations) are completed instead of rebuilt, because decisions made there
 * are not in the record.
 */
@Component
class PlanRebuilder implements Projection {

  private static final String COMMITMENT = "commitment";
  private static final String PLAN = "plan";
  private static final String REPORT = "progress-report";
  private static final String VERIFICATION = "verification";
  private static final String WITHDRAWAL = "plan-withdrawal";

  private static final List<String> PUBLISHED =
      List.of(
          "plan_withdrawal",
          "evidence",
          "progress_report",
          "verification",
          "plan_version_commitment",
          "plan_version",
          "commitment_version",
          "activity",
          "commitment",
          "plan",
          "publishing_government");

  enum Rule implements BusinessRuleException.Rule {
    NEWEST_CANNOT_BE_ERASED
  }

  private final RecordReader history;
  private final Versions versions;
  private final ReportWriter facts;
  private final PlanProjection current;
  private final Withdrawals withdrawals;

  PlanRebuilder(
      RecordReader history,
      Versions versions,
      ReportWriter facts,
      PlanProjection current,
      Withdrawals withdrawals) {
    this.history = history;
    this.versions = versions;
    this.facts = facts;
    this.current = current;
    this.withdrawals = withdrawals;
  }

  @Override
  public List<String> kinds() {
    return List.of(COMMITMENT, PLAN, REPORT, VERIFICATION, WITHDRAWAL);
  }

  @Override
  public List<String> tables() {
    return Stream.concat(PlanProjection.TABLES.stream(), PUBLISHED.stream()).toList();
  }

  @Override
  public void derive(Entry entry) {
    versions.lock(entry.envelope().government());
    if (entry.isErased()) {
      addErased(entry.envelope().subject(), entry.envelope().version());
      return;
    }
    switch (entry.envelope().kind()) {
      case COMMITMENT -> add(read(entry, CommitmentVersion.class));
      case PLAN -> add(read(entry, PlanVersion.class));
      case REPORT -> add(read(entry, ProgressReported.class));
      case VERIFICATION -> add(read(entry, ProofVerified.class));
      case WITHDRAWAL -> {
        var made = read(entry, PlanWithdrawal.class);
        withdrawals.add(made);
        current.markWithdrawn(made.government(), made.code());
      }
      default -> throw new IllegalStateException("not asked for: " + entry.envelope().kind());
    }
  }

  /** Adds an erased entry. A withdrawal stays in force without its content. */
  private void addErased(SubjectReference subject, int version) {
    versions.addErased(subject, version);
    if (subject.kind().equals(WITHDRAWAL)) {
      current.markWithdrawn(subject.government(), subject.code().split("\\.")[0]);
    }
  }

  @Override
  public void finish() {
    current.refreshTotals();
  }

  private void add(ProgressReported made) {
    made.report().activity().ifPresent(it -> versions.addActivity(made.commitment(), it));
    facts.writeReports(List.of(made));
  }

  private void add(ProofVerified made) {
    made.verification().activity().ifPresent(it -> versions.addActivity(made.commitment(), it));
    facts.writeVerifications(List.of(made));
  }

  /** Erases the stored copy, in the transaction that erases the body of the entry. */
  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  void erase(EntryErased erased) {
    var its = erased.entry().envelope();
    if (!kinds().contains(its.kind())) {
      return;
    }
    boolean versioned = its.kind().equals(COMMITMENT) || its.kind().equals(PLAN);
    if (versioned && history.list(its.subject()).getLast().envelope().version() == its.version()) {
      throw new BusinessRuleException(Rule.NEWEST_CANNOT_BE_ERASED, its.subject());
    }
    versions.erase(its.subject(), its.version());
  }

  private void add(CommitmentVersion version) {
    versions.add(version);
    current.derive(version);
  }

  private void add(PlanVersion version) {
    versions.add(version);
    current.derive(version);
  }

  private <T> T read(Entry entry, Class<T> type) {
    return history.read(entry, type).orElseThrow();
  }
}
