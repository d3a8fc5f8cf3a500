package tequio.publishing.timeline;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tequio.kernel.GovernmentKey;
import tequio.kernel.SubjectReference;
import tequio.ledger.history.Entry;
import tequio.ledger.history.Erasure;
import tequio.ledger.history.RecordQueries;
import tequio.ledger.history.RecordReader;
import tequio.publishing.difference.Comparison;
import tequio.publishing.difference.ComparisonRules;
import tequio.publishing.difference.Difference;
import tequio.publishing.kind.DocumentKind;
import tequio.publishing.timeline.VersionEvent.ErasureEvent;
import tequio.publishing.version.DocumentBodies;
import tequio.publishing.version.DocumentVersion;
import tequio.territory.Gazetteer;
import tequio.territory.Government;

/** Reads entries of the record as versions of documents, each compared with the one before it. */
@Component
public class VersionEventReader {

  private static final String ERASURE = "erasure";

  private final RecordQueries chronicle;
  private final RecordReader history;
  private final DocumentBodies bodies;
  private final Gazetteer gazetteer;

  VersionEventReader(
      RecordQueries chronicle, RecordReader history, DocumentBodies bodies, Gazetteer gazetteer) {
    this.chronicle = chronicle;
    this.history = history;
    this.bodies = bodies;
    this.gazetteer = gazetteer;
  }

  /** Returns every version of a document, oldest first; empty if there is no such document. */
  public <C extends Record> List<VersionEvent<C>> list(
      DocumentKind<C> kind, SubjectReference document) {
    var versions = new HashMap<Integer, Entry>();
    var erasures = new HashMap<String, Entry>();
    for (var entry : chronicle.about(List.of(document))) {
      if (entry.envelope().kind().equals(ERASURE)) {
        erasures.put(entry.envelope().subject().code(), entry);
      } else if (entry.envelope().subject().equals(document)) {
        versions.put(entry.envelope().version(), entry);
      }
    }
    return versions.values().stream()
        .sorted(
            (one, other) -> Integer.compare(one.envelope().version(), other.envelope().version()))
        .map(it -> event(kind, it, versions, erasures))
        .toList();
  }

  /**
   * Reads one version.
   *
   * @param before entry of the version before it, if available
   */
  public <C extends Record> VersionEvent<C> read(
      DocumentKind<C> kind, Entry entry, Optional<Entry> before) {
    var version = bodies.version(kind, entry);
    return new VersionEvent<>(
        kind, entry, version, differences(kind, before, version), Optional.empty());
  }

  private <C extends Record> VersionEvent<C> event(
      DocumentKind<C> kind,
      Entry entry,
      Map<Integer, Entry> versions,
      Map<String, Entry> erasures) {
    var before = Optional.ofNullable(versions.get(entry.envelope().version() - 1));
    var erasure = Optional.ofNullable(erasures.get(String.valueOf(entry.envelope().seq())));
    var read = read(kind, entry, before);
    return new VersionEvent<>(
        kind, entry, read.version(), read.differences(), erasure.flatMap(this::erasure));
  }

  private Optional<ErasureEvent> erasure(Entry entry) {
    return history.read(entry, Erasure.class).map(it -> new ErasureEvent(entry, it));
  }

  private <C extends Record> Optional<List<Difference>> differences(
      DocumentKind<C> kind, Optional<Entry> before, Optional<DocumentVersion<C>> version) {
    var rules = ComparisonRules.of(kind.content(), this::name);
    return before
        .flatMap(it -> bodies.version(kind, it))
        .flatMap(old -> version.map(it -> Comparison.of(old.content(), it.content(), rules)));
  }

  private String name(GovernmentKey key) {
    return gazetteer.find(key).map(Government::fullName).orElse(key.value());
  }
}
