package tequio.plan.promise;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tequio.kernel.GovernmentKey;
import tequio.plan.plan.PlanContent;
import tequio.plan.published.CommitmentKey;
import tequio.plan.published.CommitmentVersion;
import tequio.plan.published.PlanVersion;
import tequio.plan.published.PublishedPlans;
import tequio.plan.published.Tracking;
import tequio.territory.Gazetteer;
import tequio.territory.Government;

/** Reads promises as they stand today in their government's zone. */
@Component
public class Promises {

  private final PublishedPlans plans;
  private final Gazetteer gazetteer;
  private final Clock clock;

  public Promises(PublishedPlans plans, Gazetteer gazetteer, Clock clock) {
    this.plans = plans;
    this.gazetteer = gazetteer;
    this.clock = clock;
  }

  public LocalDate today(Government government) {
    return LocalDate.ofInstant(clock.instant(), government.zone());
  }

  public Government government(GovernmentKey key) {
    return gazetteer.get(key);
  }

  /** The address of a government's board, such as that of a commitment's home. */
  public String path(GovernmentKey government) {
    return gazetteer.get(government).path();
  }

  /** What a plan lists, in its order, in two statements. */
  public List<Promise> of(PlanVersion plan, LocalDate today) {
    var keys = plan.commitments().stream().map(PlanVersion.Listed::key).toList();
    var tracking = plans.tracking(keys);
    return plans.listCommitments(keys).stream()
        .map(it ->
            Promise.of(
                it,
                path(it.key().government()),
                tracking.getOrDefault(it.key(), Tracking.none()),
                Optional.of(plan.content()),
                today))
        .toList();
  }

  /** One commitment, in the version given, as the plan it belongs to expects it. */
  public Promise of(CommitmentVersion version, Optional<PlanContent> plan, LocalDate today) {
    var tracking = plans.tracking(List.<CommitmentKey>of(version.key()));
    return Promise.of(
        version,
        path(version.key().government()),
        tracking.getOrDefault(version.key(), Tracking.none()),
        plan,
        today);
  }
}
