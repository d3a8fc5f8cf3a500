package tequio.publishing.version;

import java.util.List;
import tequio.kernel.GovernmentKey;
import tequio.kernel.Provenance;
import tequio.kernel.PublicFact;
import tequio.kernel.SubjectReference;

/** Event: a version of a document became public. */
public record DocumentPublished(DocumentVersion<?> published, List<GovernmentKey> alsoOf)
    implements PublicFact {

  @Override
  public SubjectReference subject() {
    return published.document();
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
