package tequio.plan.dataset;

import java.util.Optional;
import org.springframework.stereotype.Component;
import tequio.data.scope.DatasetScope;
import tequio.data.scope.ScopeLookup;
import tequio.kernel.GovernmentKey;
import tequio.plan.version.CommitmentKey;
import tequio.plan.version.PlanSummary;
import tequio.plan.version.PublishedPlans;

/** Finds the plans and commitments to which datasets can be narrowed. */
@Component
class PlanScopes implements ScopeLookup {

  private final PublishedPlans plans;

  PlanScopes(PublishedPlans plans) {
    this.plans = plans;
  }

  /** Finds a plan by its own government or by one that shares it. */
  @Override
  public Optional<DatasetScope> findPlan(GovernmentKey government, String code) {
    return plans.listOf(government).stream()
        .filter(it -> it.code().equals(code))
        .map(PlanSummary::government)
        .findFirst()
        .map(home -> new DatasetScope.OfPlan(home, code));
  }

  @Override
  public Optional<DatasetScope> findCommitment(GovernmentKey government, int number) {
    return Optional.of(number)
        .filter(it -> it > 0)
        .filter(it -> !plans.history(new CommitmentKey(government, it)).isEmpty())
        .map(it -> new DatasetScope.OfCommitment(government, it));
  }
}
