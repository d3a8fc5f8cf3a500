package tequio.publishing.version;

import tequio.kernel.Provenance;
import tequio.kernel.PublicFact;
import tequio.kernel.SubjectReference;

/** Event: a fact was stated in public. */
public record FactStated(StatedFact<?> stated) implements PublicFact {

  @Override
  public SubjectReference subject() {
    return stated.fact();
  }

  /** Always 1: facts have no versions, and a correction is a further fact. */
  @Override
  public int version() {
    return 1;
  }

  @Override
  public Provenance provenance() {
    return stated.provenance();
  }

  @Override
  public Record body() {
    return stated;
  }
}
