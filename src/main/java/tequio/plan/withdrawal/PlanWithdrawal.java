package tequio.plan.withdrawal;

import tequio.kernel.GovernmentKey;
import tequio.kernel.Provenance;
import tequio.kernel.Ref;
import tequio.kernel.Text;

/**
 * That a government withdrew a plan it had published by mistake.
 *
 * @param version of the plan; a later version stands again
 */
public record PlanWithdrawal(
    GovernmentKey government, String code, int version, Text reason, Provenance provenance) {

  /** Below its plan, as a report below its commitment. */
  public Ref ref() {
    return new Ref("plan-withdrawal", government, code + "." + version);
  }
}
