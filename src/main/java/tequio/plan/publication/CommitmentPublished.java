package tequio.plan.publication;

import tequio.kernel.Provenance;
import tequio.kernel.PublicFact;
import tequio.kernel.SubjectReference;
import tequio.plan.version.CommitmentVersion;

/** A version of a commitment became public. */
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
