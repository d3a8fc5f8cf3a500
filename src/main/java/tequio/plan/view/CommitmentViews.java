package tequio.plan.view;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tequio.kernel.GovernmentKey;
import tequio.plan.content.PlanContent;
import tequio.plan.version.CommitmentKey;
import tequio.plan.version.CommitmentVersion;
import tequio.plan.version.PlanVersion;
import tequio.plan.version.PublishedPlans;
import tequio.plan.version.ReportsAndVerifications;
import tequio.territory.Gazetteer;
import tequio.territory.Government;

/** Reads commitments as of today in their government's time zone. */
@Component
public class CommitmentViews {

  private final PublishedPlans plans;
  private final Gazetteer gazetteer;
  private final Clock clock;

  public CommitmentViews(PublishedPlans plans, Gazetteer gazetteer, Clock clock) {
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

  /** Path of a government's board. */
  public String path(GovernmentKey government) {
    return gazetteer.get(government).path();
  }

  /** Returns the commitments of a plan in its order, with two statements. */
  public List<CommitmentView> of(PlanVersion plan, LocalDate today) {
    var keys = plan.commitments().stream().map(PlanVersion.Listed::key).toList();
    var tracking = plans.tracking(keys);
    return plans.listCommitments(keys).stream()
        .map(it ->
            CommitmentView.of(
                it,
                path(it.key().government()),
                tracking.getOrDefault(it.key(), ReportsAndVerifications.none()),
                Optional.of(plan.content()),
                today))
        .toList();
  }

  /**
   * Returns a commitment in the version given.
   *
   * @param plan plan in which it is shown
   */
  public CommitmentView of(CommitmentVersion version, Optional<PlanContent> plan, LocalDate today) {
    var tracking = plans.tracking(List.<CommitmentKey>of(version.key()));
    return CommitmentView.of(
        version,
        path(version.key().government()),
        tracking.getOrDefault(version.key(), ReportsAndVerifications.none()),
        plan,
        today);
  }
}
