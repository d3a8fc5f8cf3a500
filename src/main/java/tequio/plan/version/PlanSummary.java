package tequio.plan.version;

import java.time.Instant;
import tequio.kernel.GovernmentKey;
import tequio.kernel.Known;
import tequio.kernel.PartialDate;
import tequio.kernel.ReportingParty;
import tequio.kernel.Text;

/**
 * Plan in a list: newest version and number of commitments.
 *
 * @param recorded when its newest version became public
 * @param first when its first version became public
 * @param withdrawn whether its government withdrew it, so that it is not counted
 */
public record PlanSummary(
    GovernmentKey government,
    String code,
    Text title,
    ReportingParty voice,
    Known<PartialDate> start,
    Known<PartialDate> end,
    int commitments,
    Instant recorded,
    Instant first,
    boolean withdrawn) {

  /** Whether it counts: it has a commitment and was not withdrawn. */
  public boolean stands() {
    return !withdrawn && commitments > 0;
  }
}
