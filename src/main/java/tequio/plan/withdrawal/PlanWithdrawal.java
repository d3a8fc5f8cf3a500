package tequio.plan.withdrawal;

import tequio.kernel.GovernmentKey;
import tequio.kernel.Provenance;
import tequio.kernel.SubjectReference;
import tequio.kernel.Text;

/**
 * Withdrawal of a plan that was published by mistake.
 *
 * @param version of the plan; a later version stands again
 */
public record PlanWithdrawal(
    GovernmentKey government, String code, int version, Text reason, Provenance provenance) {

  /** Below its plan, as a report below its commitment. */
  public SubjectReference ref() {
    return new SubjectReference("plan-withdrawal", government, code + "." + version);
  }
}
