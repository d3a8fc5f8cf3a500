package tequio.plan.asof;

import tequio.kernel.GovernmentKey;
import tequio.plan.plan.PlanContent;
import tequio.plan.published.PlanVersion;

/**
 * A plan as it stood at a moment.
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
