package tequio.plan.timeline;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import tequio.kernel.GovernmentKey;
import tequio.kernel.SubjectReference;
import tequio.kernel.Text;
import tequio.ledger.history.Entry;
import tequio.ledger.history.RecordReader;
import tequio.plan.history.PlanComparison;
import tequio.plan.publication.ProgressReported;
import tequio.plan.publication.ProofVerified;
import tequio.plan.version.CommitmentVersion;
import tequio.plan.version.PlanVersion;
import tequio.plan.withdrawal.PlanWithdrawal;
import tequio.publishing.timeline.ChangeFilter;
import tequio.publishing.timeline.EventLabel;
import tequio.publishing.timeline.RecordEvent;
import tequio.publishing.timeline.RecordEventProvider;
import tequio.territory.Gazetteer;
import tequio.territory.Government;

/** Reads entries about plans and commitments, and about reports, verifications and withdrawals. */
@Component
class PlanEventProvider implements RecordEventProvider {

  private static final List<ChangeFilter> FILTERS =
      List.of(
          new ChangeFilter("compromisos", "commitment", "kind.commitments"),
          new ChangeFilter("planes", "plan", "kind.plans"),
          new ChangeFilter("reportes", "progress-report", "kind.reports"),
          new ChangeFilter("verificaciones", "verification", "kind.reviews"),
          new ChangeFilter("retiros", "plan-withdrawal", "kind.withdrawals"));

  private final RecordReader history;
  private final Gazetteer gazetteer;

  PlanEventProvider(RecordReader history, Gazetteer gazetteer) {
    this.history = history;
    this.gazetteer = gazetteer;
  }

  @Override
  public Set<String> kinds() {
    return PlanFactLinks.KINDS;
  }

  @Override
  public RecordEvent read(Entry entry, Optional<Entry> before) {
    return switch (entry.envelope().kind()) {
      case "commitment" -> commitment(entry, before);
      case "plan" -> plan(entry, before);
      case "progress-report" -> new PlanEvent.Report(entry, body(entry, ProgressReported.class));
      case "verification" -> new PlanEvent.Review(entry, body(entry, ProofVerified.class));
      default -> new PlanEvent.Withdrawal(entry, body(entry, PlanWithdrawal.class));
    };
  }

  @Override
  public Optional<Text> title(Entry entry) {
    return switch (entry.envelope().kind()) {
      case "commitment" ->
          history.read(entry, CommitmentVersion.class).map(it -> it.content().title());
      case "plan" -> history.read(entry, PlanVersion.class).map(it -> it.content().title());
      default -> Optional.empty();
    };
  }

  @Override
  public SubjectReference titled(SubjectReference subject) {
    return PlanFactLinks.titled(subject);
  }

  @Override
  public Optional<EventLabel> label(SubjectReference subject) {
    return PlanFactLinks.label(subject);
  }

  @Override
  public List<ChangeFilter> filters() {
    return FILTERS;
  }

  private RecordEvent commitment(Entry entry, Optional<Entry> before) {
    var version = body(entry, CommitmentVersion.class);
    return new PlanEvent.Commitment(
        entry,
        version,
        before
            .flatMap(it -> history.read(it, CommitmentVersion.class))
            .map(it -> PlanComparison.of(it, version, this::name)));
  }

  private RecordEvent plan(Entry entry, Optional<Entry> before) {
    var version = body(entry, PlanVersion.class);
    return new PlanEvent.Plan(
        entry,
        version,
        before
            .flatMap(it -> history.read(it, PlanVersion.class))
            .map(it -> PlanComparison.of(it, version, this::name)));
  }

  private <T> T body(Entry entry, Class<T> type) {
    return history.read(entry, type).orElseThrow();
  }

  private String name(GovernmentKey key) {
    return gazetteer.find(key).map(Government::fullName).orElse(key.value());
  }
}
