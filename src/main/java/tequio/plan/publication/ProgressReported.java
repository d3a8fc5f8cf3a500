package tequio.plan.publication;

import tequio.kernel.Provenance;
import tequio.kernel.PublicFact;
import tequio.kernel.SubjectReference;
import tequio.plan.progress.ProgressReport;
import tequio.plan.version.CommitmentKey;

/** Event: a party reported progress on a commitment. */
public record ProgressReported(
    CommitmentKey commitment, int number, ProgressReport report, Provenance provenance)
    implements PublicFact {

  @Override
  public SubjectReference subject() {
    return commitment.ref("progress-report", number);
  }

  /** Always 1: a report never changes; later ones are added. */
  @Override
  public int version() {
    return 1;
  }

  @Override
  public Record body() {
    return this;
  }
}
