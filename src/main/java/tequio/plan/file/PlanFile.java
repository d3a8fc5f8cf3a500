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
   * Commitment of the plan: with its content if this government is its home, otherwise by
   * reference.
   *
   * @param number permanent number in its home government; assigned at import for a new one
   * @param jointly other governments that share the commitment
   */
  public record Entry(
      Optional<GovernmentKey> home,
      Optional<Integer> number,
      Optional<CommitmentContent> content,
      List<GovernmentKey> jointly,
      List<ProgressReport> reports,
      List<Verification> verifications) {}
}
