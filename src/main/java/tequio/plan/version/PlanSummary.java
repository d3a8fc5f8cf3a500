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
 * @param first when its first version did
 * @param withdrawn whether its government withdrew it: it no longer counts anywhere
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

  /** Whether it counts: it promises something and was not withdrawn. */
  public boolean stands() {
    return !withdrawn && commitments > 0;
  }
}
