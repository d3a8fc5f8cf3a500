package tequio.plan.snapshot;

import tequio.kernel.GovernmentKey;
import tequio.plan.content.PlanContent;
import tequio.plan.version.PlanVersion;

/**
 * Plan at a moment.
 *
 * @param withdrawn whether its government had withdrawn it by then
 */
public record ToldPlan(PlanVersion version, boolean withdrawn) {

  public GovernmentKey government() {
    return version.government();
  }

  public PlanContent content() {
    return version.content();
  }
}
