package tequio.ledger.history;

import tequio.kernel.Provenance;
import tequio.kernel.PublicFact;
import tequio.kernel.SubjectReference;
import tequio.kernel.Text;

/**
 * Erasure of an entry's body by law: the content is removed, its former existence and the reason
 * are public.
 *
 * @param of number of the erased entry within its government
 */
public record Erasure(SubjectReference what, long of, Text reason, Text law, Provenance provenance)
    implements PublicFact {

  @Override
  public SubjectReference subject() {
    return new SubjectReference("erasure", what.government(), String.valueOf(of));
  }

  @Override
  public int version() {
    return 1;
  }

  @Override
  public Record body() {
    return this;
  }
}
