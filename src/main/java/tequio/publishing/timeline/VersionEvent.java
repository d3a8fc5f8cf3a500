package tequio.publishing.timeline;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import tequio.ledger.history.Entry;
import tequio.ledger.history.Erasure;
import tequio.publishing.difference.Difference;
import tequio.publishing.kind.DocumentKind;
import tequio.publishing.version.DocumentVersion;

/**
 * An entry of the record by which a version of a document became public.
 *
 * @param version empty if its content was erased
 * @param differences differences from the version before; empty if there is none or it was erased
 * @param erasure the entry that erased it, if any
 */
public record VersionEvent<C extends Record>(
    DocumentKind<C> kind,
    Entry entry,
    Optional<DocumentVersion<C>> version,
    Optional<List<Difference>> differences,
    Optional<ErasureEvent> erasure) {

  /** An entry that erased the content of another. */
  public record ErasureEvent(Entry entry, Erasure erasure) {}

  public int number() {
    return entry.envelope().version();
  }

  public Instant recorded() {
    return Instant.parse(entry.envelope().at());
  }

  /** Path of the entry in the public record, where anyone can verify it. */
  public String verify() {
    return "/bitacora/" + entry.envelope().government() + "/" + entry.envelope().seq();
  }

  /** Fragment identifier of the version on a page. */
  public String anchor() {
    return "r" + entry.envelope().seq();
  }
}
