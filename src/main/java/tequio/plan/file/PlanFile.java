package tequio.plan.file;

import java.util.List;
import java.util.Optional;
import tequio.kernel.GovernmentKey;
import tequio.plan.content.CommitmentContent;
import tequio.plan.content.PlanContent;
import tequio.plan.progress.ProgressReport;
import tequio.plan.progress.Verification;

/**
 * Plan as a file, with everything needed to show it elsewhere. The order of components is the order
 * of properties.
 *
 * @param format always {@code tequio.plan}
 * @param v version of the format: 1
 */
public record PlanFile(
    String format, int v, GovernmentKey government, PlanContent plan, List<Entry> commitments) {

  /**
   * One commitment of the plan: with its content where this government is its home, by reference
   * where it is another's.
   *
   * @param number its number in its home government, for ever; given at import where it is new
   * @param jointly other governments whose commitment it also is
   */
  public record Entry(
      Optional<GovernmentKey> home,
      Optional<Integer> number,
      Optional<CommitmentContent> content,
      List<GovernmentKey> jointly,
      List<ProgressReport> reports,
      List<Verification> verifications) {}
}
