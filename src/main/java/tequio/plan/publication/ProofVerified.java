package tequio.plan.publication;

import tequio.kernel.Provenance;
import tequio.kernel.PublicFact;
import tequio.kernel.SubjectReference;
import tequio.plan.progress.Verification;
import tequio.plan.version.CommitmentKey;

/** Event: the evidence of a commitment was verified. */
public record ProofVerified(
    CommitmentKey commitment, int number, Verification verification, Provenance provenance)
    implements PublicFact {

  @Override
  public SubjectReference subject() {
    return commitment.ref("verification", number);
  }

  /** Always 1: a verification never changes; later ones are added. */
  @Override
  public int version() {
    return 1;
  }

  @Override
  public Record body() {
    return this;
  }
}
