package tequio.ledger.entry;

import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tequio.kernel.GovernmentKey;
import tequio.kernel.PublicFact;
import tequio.kernel.SubjectReference;
import tequio.ledger.history.Body;
import tequio.ledger.history.Entry;
import tequio.ledger.history.EntryErased;
import tequio.ledger.history.Envelope;
import tequio.ledger.history.Erasure;
import tequio.ledger.history.RecordReader;
import tequio.storage.Json;
import tools.jackson.databind.JsonNode;

/** Listener: appends an entry for each public fact, in the transaction that publishes it. */
@Component
class PublicRecord implements RecordReader {

  static final DateTimeFormatter MILLIS =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

  private final Entries entries;
  private final EntrySchemas kinds;
  private final Clock clock;
  private final ApplicationEventPublisher events;

  PublicRecord(Entries entries, EntrySchemas kinds, Clock clock, ApplicationEventPublisher events) {
    this.entries = entries;
    this.kinds = kinds;
    this.clock = clock;
    this.events = events;
  }

  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  void publish(PublicFact fact) {
    SubjectReference subject = fact.subject();
    var body = Body.of(fact.body());
    kinds.check(subject.kind(), body.json());
    entries.add(
        new Envelope(
            kinds.newest(subject.kind()),
            entries.next(subject.government()),
            MILLIS.format(clock.instant()),
            fact.provenance().actor().name(),
            subject.government(),
            subject.kind(),
            subject,
            fact.version(),
            body.sha256()),
        body);
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public void erase(Erasure erasure) {
    events.publishEvent(erasure);
    entries.erase(erasure.what().government(), erasure.of());
    find(erasure.what().government(), erasure.of())
        .map(EntryErased::new)
        .ifPresent(events::publishEvent);
  }

  @Override
  public Optional<Entry> find(GovernmentKey government, long seq) {
    return entries.find(government, seq);
  }

  @Override
  public List<Entry> list(SubjectReference subject) {
    return entries.list(subject);
  }

  @Override
  public List<Entry> list(GovernmentKey government, long after, int most) {
    return entries.list(government, after, most);
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public void each(String kind, Consumer<Entry> take) {
    entries.each(kind, take);
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public void each(Consumer<Entry> take) {
    entries.each(take);
  }

  @Override
  public long count(String kind) {
    return entries.count(kind);
  }

  @Override
  public <T> Optional<T> read(Entry entry, Class<T> type) {
    var envelope = entry.envelope();
    return entry
        .body()
        .map(body -> kinds.read(envelope.kind(), envelope.v(), body.json()))
        .map(body -> Json.MAPPER.treeToValue(body, type));
  }

  @Override
  public JsonNode upgrade(String kind, int form, String body) {
    return kinds.read(kind, form, body);
  }

  @Override
  public int form(String kind) {
    return kinds.newest(kind);
  }
}
