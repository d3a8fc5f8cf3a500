package tequio.editing.plan;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tequio.editing.draft.Draft;
import tequio.editing.draft.DraftSource;
import tequio.kernel.GovernmentKey;
import tequio.kernel.ReportingParty;
import tequio.plan.version.CommitmentKey;
import tequio.plan.version.CommitmentVersion;
import tequio.plan.version.PublishedPlans;

/**
 * What is public of plans and commitments. What others transcribed is no government's to change
 * before it takes it over.
 */
@Component
class PlanDraftSource implements DraftSource {

  private final PublishedPlans published;
  private final JdbcClient jdbc;

  PlanDraftSource(PublishedPlans published, JdbcClient jdbc) {
    this.published = published;
    this.jdbc = jdbc;
  }

  @Override
  public Set<String> kinds() {
    return Set.of(Draft.Id.PLAN, Draft.Id.COMMITMENT);
  }

  @Override
  public Optional<Published> find(Draft.Id id) {
    return id.isPlan() ? plan(id) : commitment(id);
  }

  private Optional<Published> plan(Draft.Id id) {
    return published
        .findPlan(id.government(), id.code())
        .filter(it -> it.content().voice() != ReportingParty.TRANSCRIBED)
        .map(it -> new Published(Optional.of(id.code()), it.version(), Draft.body(it.content())));
  }

  private Optional<Published> commitment(Draft.Id id) {
    var plan =
        published.plansOf(key(id)).stream()
            .filter(it -> it.government().equals(id.government()))
            .filter(it -> it.content().voice() != ReportingParty.TRANSCRIBED)
            .map(it -> it.content().code())
            .findFirst();
    return plan.flatMap(of ->
        published.listCommitments(List.of(key(id))).stream()
            .findFirst()
            .map(it -> new Published(plan, it.version(), Draft.body(it.content()))));
  }

  @Override
  public List<? extends Record> versions(Draft.Id id) {
    return id.isPlan()
        ? List.of()
        : published.history(key(id)).stream().map(CommitmentVersion::content).toList();
  }

  @Override
  public int nextNumber(String kind, GovernmentKey government) {
    return jdbc.sql(
            "select 1 + coalesce(max(number), 0) from commitment where government = :government")
        .param("government", government.value())
        .query(Integer.class)
        .single();
  }

  private static CommitmentKey key(Draft.Id id) {
    return new CommitmentKey(id.government(), id.number());
  }
}
