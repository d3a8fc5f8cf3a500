package tequio.plan.progress;

import java.util.Optional;
import tequio.kernel.Actor;
import tequio.kernel.PartialDate;
import tequio.kernel.ReportingParty;
import tequio.kernel.Text;

/**
 * Verification by civil society or the authority of the evidence for an activity or for the whole
 * commitment.
 */
public record Verification(
    Optional<Integer> activity,
    ReportingParty voice,
    Actor by,
    PartialDate on,
    Verdict verdict,
    Optional<Text> reason) {

  public Verification {
    if (verdict == Verdict.NOT_ACCEPTED && reason.isEmpty()) {
      throw new IllegalArgumentException("a refusal without its reason");
    }
  }
}
