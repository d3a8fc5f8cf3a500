package tequio.plan.withdrawal;

import tequio.kernel.GovernmentKey;
import tequio.kernel.Provenance;
import tequio.kernel.SubjectReference;
import tequio.kernel.Text;

/**
 * Withdrawal of a plan that was published by mistake.
 *
 * @param version withdrawn version of the plan; a later version is in force again
 */
public record PlanWithdrawal(
    GovernmentKey government, String code, int version, Text reason, Provenance provenance) {

  /**
   * Returns its reference; its code is that of the plan and the version, such as {@code
   * 2023-2024.1}.
   */
  public SubjectReference ref() {
    return new SubjectReference("plan-withdrawal", government, code + "." + version);
  }
}
