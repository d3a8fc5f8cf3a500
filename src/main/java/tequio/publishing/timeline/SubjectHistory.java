package tequio.publishing.timeline;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import tequio.kernel.SubjectReference;
import tequio.ledger.history.Entry;
import tequio.ledger.history.RecordQueries;
import tequio.publishing.kind.DocumentKind;
import tequio.publishing.kind.FactKind;
import tequio.publishing.kind.KindRegistry;

/** Everything recorded about one document: its versions, the facts about it, and their erasures. */
@Component
public class SubjectHistory {

  private final RecordQueries record;
  private final RecordEventReader events;
  private final VersionEventReader versions;
  private final KindRegistry kinds;

  SubjectHistory(
      RecordQueries record,
      RecordEventReader events,
      VersionEventReader versions,
      KindRegistry kinds) {
    this.record = record;
    this.events = events;
    this.versions = versions;
    this.kinds = kinds;
  }

  /** Returns every version of a document, oldest first; empty if there is no such document. */
  public <C extends Record> List<VersionEvent<C>> versions(
      DocumentKind<C> kind, SubjectReference document) {
    return versions.list(kind, document);
  }

  /** Returns the entries in the order of the record; empty if there is no such document. */
  public List<Entry> entries(SubjectReference document) {
    var facts = kinds.facts().stream().filter(it -> it.about().equals(document.kind()));
    return record.about(
        Stream.concat(Stream.of(document.kind()), facts.map(FactKind::code))
            .map(it -> new SubjectReference(it, document.government(), document.code()))
            .toList());
  }

  /**
   * Returns the events in the order of the record. Erasures are left out because gaps show them.
   */
  public List<RecordEvent> events(SubjectReference document) {
    return events.read(entries(document), List.of()).stream()
        .filter(it -> !(it instanceof RecordEvent.Erasing))
        .toList();
  }
}
