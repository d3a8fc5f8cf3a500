package tequio.plan.publication;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tequio.kernel.Refusal;
import tequio.ledger.history.Derived;
import tequio.ledger.history.Entry;
import tequio.ledger.history.Erased;
import tequio.ledger.history.History;
import tequio.plan.current.CurrentRows;
import tequio.plan.published.CommitmentKey;
import tequio.plan.published.CommitmentVersion;
import tequio.plan.published.PlanVersion;

/**
 * Everything that is public of plans, as the record has it. Registers of names (offices, persons,
 * organisations) are not made anew but completed: what people decided there is nowhere else.
 */
@Component
class Recorded implements Derived {

  private static final String COMMITMENT = "commitment";
  private static final String PLAN = "plan";
  private static final String REPORT = "progress-report";
  private static final String VERIFICATION = "verification";

  private static final List<String> PUBLISHED =
      List.of(
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

  enum Rule implements Refusal.Rule {
    NEWEST_CANNOT_BE_ERASED
  }

  private final History history;
  private final Versions versions;
  private final Facts facts;
  private final CurrentRows current;

  Recorded(History history, Versions versions, Facts facts, CurrentRows current) {
    this.history = history;
    this.versions = versions;
    this.facts = facts;
    this.current = current;
  }

  @Override
  public List<String> kinds() {
    return List.of(COMMITMENT, PLAN, REPORT, VERIFICATION);
  }

  @Override
  public List<String> tables() {
    return Stream.concat(CurrentRows.TABLES.stream(), PUBLISHED.stream()).toList();
  }

  @Override
  public void derive(Entry entry) {
    versions.lock(entry.envelope().government());
    if (entry.isErased()) {
      versions.addErased(entry.envelope().subject(), entry.envelope().version());
      return;
    }
    switch (entry.envelope().kind()) {
      case COMMITMENT -> add(read(entry, CommitmentVersion.class));
      case PLAN -> add(read(entry, PlanVersion.class));
      case REPORT -> {
        var made = read(entry, ProgressReported.class);
        made.report().activity().ifPresent(it -> know(made.commitment(), it));
        facts.write(made);
      }
      case VERIFICATION -> {
        var made = read(entry, ProofVerified.class);
        made.verification().activity().ifPresent(it -> know(made.commitment(), it));
        facts.write(made);
      }
      default -> throw new IllegalStateException("not asked for: " + entry.envelope().kind());
    }
  }

  /** In the transaction that erases the body of the entry. */
  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  void erase(Erased erased) {
    var its = erased.entry().envelope();
    if (!kinds().contains(its.kind())) {
      return;
    }
    boolean versioned = its.kind().equals(COMMITMENT) || its.kind().equals(PLAN);
    if (versioned && history.list(its.subject()).getLast().envelope().version() == its.version()) {
      throw new Refusal(Rule.NEWEST_CANNOT_BE_ERASED, its.subject());
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

  private void know(CommitmentKey key, int activity) {
    versions.addActivity(key, activity);
  }

  private <T> T read(Entry entry, Class<T> type) {
    return history.read(entry, type).orElseThrow();
  }
}
