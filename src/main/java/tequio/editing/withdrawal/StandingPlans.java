package tequio.editing.withdrawal;

import java.util.Optional;
import org.springframework.stereotype.Component;
import tequio.editing.draft.Draft;
import tequio.kernel.ReportingParty;
import tequio.plan.publication.PublishPlan;
import tequio.plan.version.PlanVersion;
import tequio.plan.version.PublishedPlans;
import tequio.plan.withdrawal.Withdrawals;

/** Finds the published plans that a government can withdraw: its own, not withdrawn yet. */
@Component
class StandingPlans {

  private final PublishedPlans published;
  private final Withdrawals withdrawals;
  private final PublishPlan publication;

  StandingPlans(PublishedPlans published, Withdrawals withdrawals, PublishPlan publication) {
    this.published = published;
    this.withdrawals = withdrawals;
    this.publication = publication;
  }

  Optional<PlanVersion> find(Draft.Id id) {
    return published
        .findPlan(id.government(), id.code())
        .filter(it -> it.content().voice() != ReportingParty.TRANSCRIBED)
        .filter(it -> withdrawals.find(it).isEmpty());
  }

  /** The same, and until the end of the transaction nobody publishes for the government. */
  Optional<PlanVersion> hold(Draft.Id id) {
    publication.hold(id.government());
    return find(id);
  }
}
