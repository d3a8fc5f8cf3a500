package tequio.publishing.timeline;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tequio.kernel.SubjectReference;
import tequio.kernel.Text;
import tequio.ledger.history.Entry;
import tequio.ledger.history.Envelope;
import tequio.ledger.history.Erasure;
import tequio.ledger.history.RecordReader;
import tequio.publishing.kind.DocumentKind;
import tequio.publishing.kind.FactKind;
import tequio.publishing.kind.KindRegistry;
import tequio.publishing.version.DocumentBodies;

/** Reads entries of the public record as events, each with the version that it follows. */
@Component
public class RecordEventReader {

  private final RecordReader history;
  private final KindRegistry kinds;
  private final VersionEventReader events;
  private final DocumentBodies bodies;
  private final List<RecordEventProvider> providers;

  public RecordEventReader(
      RecordReader history,
      KindRegistry kinds,
      VersionEventReader events,
      DocumentBodies bodies,
      List<RecordEventProvider> providers) {
    this.history = history;
    this.kinds = kinds;
    this.events = events;
    this.bodies = bodies;
    this.providers = providers;
  }

  /**
   * Reads the entries, in their order.
   *
   * @param others entries that these follow or that erased them, as far as they are not included
   */
  public List<RecordEvent> read(List<Entry> entries, Collection<Entry> others) {
    var known = new HashMap<Edition, Entry>();
    others.forEach(it -> known.put(Edition.of(it), it));
    entries.forEach(it -> known.put(Edition.of(it), it));
    return entries.stream().map(it -> read(it, known)).toList();
  }

  /**
   * Returns the versions before the oldest given ones, which must be read to compute what changed.
   */
  public static Map<SubjectReference, Integer> before(List<Entry> entries) {
    var oldest =
        entries.stream()
            .map(Entry::envelope)
            .collect(toMap(Envelope::subject, Envelope::version, Math::min));
    return oldest.entrySet().stream()
        .filter(it -> it.getValue() > 1)
        .collect(toMap(Map.Entry::getKey, it -> it.getValue() - 1));
  }

  /** Returns the titles given by the entries, by document. */
  public Map<SubjectReference, Text> titles(Collection<Entry> entries) {
    var titles = new HashMap<SubjectReference, Text>();
    for (var entry : entries) {
      title(entry).ifPresent(it -> titles.put(entry.envelope().subject(), it));
    }
    return titles;
  }

  private Optional<Text> title(Entry entry) {
    var kind = entry.envelope().kind();
    return provider(kind)
        .map(it -> it.title(entry))
        .orElseGet(() -> kinds.findDocument(kind).flatMap(it -> title(it, entry)));
  }

  private <C extends Record> Optional<Text> title(DocumentKind<C> kind, Entry entry) {
    return bodies.version(kind, entry).map(it -> kind.title().apply(it.content()));
  }

  /**
   * Returns the titled subject of a reference: the subject of a fact, otherwise the reference
   * itself.
   */
  public SubjectReference titled(SubjectReference subject) {
    return provider(subject.kind())
        .map(it -> it.titled(subject))
        .or(() ->
            kinds
                .findFact(subject.kind())
                .filter(FactKind::isStoredHere)
                .map(it -> it.subject(subject.government(), subject.code())))
        .orElse(subject);
  }

  /** Returns the reference of the entry that erased this one. */
  public static SubjectReference erasureOf(Entry entry) {
    var envelope = entry.envelope();
    return new SubjectReference("erasure", envelope.government(), String.valueOf(envelope.seq()));
  }

  private record Edition(SubjectReference subject, int version) {

    static Edition of(Entry entry) {
      return new Edition(entry.envelope().subject(), entry.envelope().version());
    }

    Edition before() {
      return new Edition(subject, version - 1);
    }
  }

  private RecordEvent read(Entry entry, Map<Edition, Entry> known) {
    var envelope = entry.envelope();
    var provider = provider(envelope.kind());
    if (entry.isErased()) {
      var why = Optional.ofNullable(known.get(new Edition(erasureOf(entry), 1)));
      var label = provider.flatMap(it -> it.label(envelope.subject()));
      return new RecordEvent.Gap(entry, why.flatMap(this::erasing), label);
    }
    var before = Optional.ofNullable(known.get(Edition.of(entry).before()));
    return provider.map(it -> it.read(entry, before)).orElseGet(() -> own(entry, before));
  }

  private RecordEvent own(Entry entry, Optional<Entry> before) {
    var kind = entry.envelope().kind();
    if (kind.equals("erasure")) {
      return erasing(entry).orElseThrow();
    }
    return kinds
        .findDocument(kind)
        .<RecordEvent>map(it -> new RecordEvent.Document(entry, events.read(it, entry, before)))
        .or(() -> kinds.findFact(kind).map(it -> fact(it, entry)))
        .orElseGet(() -> new RecordEvent.Other(entry));
  }

  private <F extends Record> RecordEvent fact(FactKind<F> kind, Entry entry) {
    return new RecordEvent.Fact(entry, kind, bodies.fact(kind, entry).orElseThrow());
  }

  private Optional<RecordEvent.Erasing> erasing(Entry entry) {
    return history.read(entry, Erasure.class).map(said -> new RecordEvent.Erasing(entry, said));
  }

  private Optional<RecordEventProvider> provider(String kind) {
    return providers.stream().filter(it -> it.kinds().contains(kind)).findFirst();
  }
}
