package tequio.plan.publication;

import tequio.kernel.Provenance;
import tequio.kernel.PublicFact;
import tequio.kernel.SubjectReference;
import tequio.plan.version.CommitmentVersion;

/** Event: a version of a commitment was published. */
public record CommitmentPublished(CommitmentVersion published) implements PublicFact {

  @Override
  public SubjectReference subject() {
    return published.key().ref();
  }

  @Override
  public int version() {
    return published.version();
  }

  @Override
  public Provenance provenance() {
    return published.provenance();
  }

  @Override
  public Record body() {
    return published;
  }
}
