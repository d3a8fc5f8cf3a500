package tequio.plan.publication;

import tequio.kernel.Provenance;
import tequio.kernel.PublicFact;
import tequio.kernel.SubjectReference;
import tequio.plan.version.PlanVersion;

/** Event: a version of a plan was published. */
public record PlanPublished(PlanVersion published) implements PublicFact {

  @Override
  public SubjectReference subject() {
    return published.ref();
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
