package tequio.plan.timeline;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tequio.kernel.GovernmentKey;
import tequio.kernel.SubjectReference;
import tequio.kernel.Text;
import tequio.ledger.history.Entry;
import tequio.ledger.history.Envelope;
import tequio.ledger.history.Erasure;
import tequio.ledger.history.RecordReader;
import tequio.plan.history.PlanComparison;
import tequio.plan.publication.ProgressReported;
import tequio.plan.publication.ProofVerified;
import tequio.plan.version.CommitmentVersion;
import tequio.plan.version.PlanVersion;
import tequio.plan.withdrawal.PlanWithdrawal;
import tequio.publishing.kind.DocumentKind;
import tequio.publishing.kind.FactKind;
import tequio.publishing.kind.KindRegistry;
import tequio.publishing.timeline.VersionEventReader;
import tequio.publishing.version.DocumentBodies;
import tequio.territory.Gazetteer;
import tequio.territory.Government;

/** Reads entries of the public record as what they say, each beside what it follows. */
@Component
public class RecordEventReader {

  private final RecordReader history;
  private final Gazetteer gazetteer;
  private final KindRegistry kinds;
  private final VersionEventReader events;
  private final DocumentBodies bodies;

  public RecordEventReader(
      RecordReader history,
      Gazetteer gazetteer,
      KindRegistry kinds,
      VersionEventReader events,
      DocumentBodies bodies) {
    this.history = history;
    this.gazetteer = gazetteer;
    this.kinds = kinds;
    this.events = events;
    this.bodies = bodies;
  }

  /**
   * In the order of the entries.
   *
   * @param others entries that these follow or that erased them, where they are not among them
   */
  public List<RecordEvent> read(List<Entry> entries, Collection<Entry> others) {
    var known = new HashMap<Edition, Entry>();
    others.forEach(it -> known.put(Edition.of(it), it));
    entries.forEach(it -> known.put(Edition.of(it), it));
    return entries.stream().map(it -> read(it, known)).toList();
  }

  /** What has to be at hand to say what these entries changed: the versions before the oldest. */
  static Map<SubjectReference, Integer> before(List<Entry> entries) {
    var oldest =
        entries.stream()
            .map(Entry::envelope)
            .collect(toMap(Envelope::subject, Envelope::version, Math::min));
    return oldest.entrySet().stream()
        .filter(it -> it.getValue() > 1)
        .collect(toMap(Map.Entry::getKey, it -> it.getValue() - 1));
  }

  /** The titles of the plans and commitments among these entries. */
  Map<SubjectReference, Text> titles(Collection<Entry> entries) {
    var titles = new HashMap<SubjectReference, Text>();
    for (var entry : entries) {
      title(entry).ifPresent(it -> titles.put(entry.envelope().subject(), it));
    }
    return titles;
  }

  private Optional<Text> title(Entry entry) {
    return switch (entry.envelope().kind()) {
      case "commitment" ->
          history.read(entry, CommitmentVersion.class).map(it -> it.content().title());
      case "plan" -> history.read(entry, PlanVersion.class).map(it -> it.content().title());
      default -> kinds.findDocument(entry.envelope().kind()).flatMap(it -> title(it, entry));
    };
  }

  private <C extends Record> Optional<Text> title(DocumentKind<C> kind, Entry entry) {
    return bodies.version(kind, entry).map(it -> kind.title().apply(it.content()));
  }

  /** What an entry is about and has a title: of a fact its subject; others are themselves. */
  SubjectReference titled(SubjectReference subject) {
    return kinds
        .findFact(subject.kind())
        .filter(FactKind::isStoredHere)
        .map(it -> it.subject(subject.government(), subject.code()))
        .orElseGet(() -> PlanFactLinks.titled(subject));
  }

  static SubjectReference erasureOf(Entry entry) {
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
    if (entry.isErased()) {
      var why = Optional.ofNullable(known.get(new Edition(erasureOf(entry), 1)));
      return new RecordEvent.Gap(entry, why.flatMap(this::erasing));
    }
    var before = Optional.ofNullable(known.get(Edition.of(entry).before()));
    return switch (entry.envelope().kind()) {
      case "commitment" -> commitment(entry, before);
      case "plan" -> plan(entry, before);
      case "progress-report" -> new RecordEvent.Report(entry, body(entry, ProgressReported.class));
      case "verification" -> new RecordEvent.Review(entry, body(entry, ProofVerified.class));
      case "plan-withdrawal" ->
          new RecordEvent.Withdrawal(entry, body(entry, PlanWithdrawal.class));
      case "erasure" -> new RecordEvent.Erasing(entry, body(entry, Erasure.class));
      default -> other(entry, before);
    };
  }

  private RecordEvent other(Entry entry, Optional<Entry> before) {
    var kind = entry.envelope().kind();
    return kinds
        .findDocument(kind)
        .<RecordEvent>map(it -> new RecordEvent.Document(entry, events.read(it, entry, before)))
        .or(() -> kinds.findFact(kind).map(it -> fact(it, entry)))
        .orElseGet(() -> new RecordEvent.Other(entry));
  }

  private <F extends Record> RecordEvent fact(FactKind<F> kind, Entry entry) {
    return new RecordEvent.Fact(entry, kind, bodies.fact(kind, entry).orElseThrow());
  }

  private RecordEvent commitment(Entry entry, Optional<Entry> before) {
    var version = body(entry, CommitmentVersion.class);
    return new RecordEvent.Commitment(
        entry,
        version,
        before
            .flatMap(it -> history.read(it, CommitmentVersion.class))
            .map(it -> PlanComparison.of(it, version, this::name)));
  }

  private RecordEvent plan(Entry entry, Optional<Entry> before) {
    var version = body(entry, PlanVersion.class);
    return new RecordEvent.Plan(
        entry,
        version,
        before
            .flatMap(it -> history.read(it, PlanVersion.class))
            .map(it -> PlanComparison.of(it, version, this::name)));
  }

  private Optional<RecordEvent.Erasing> erasing(Entry entry) {
    return history.read(entry, Erasure.class).map(said -> new RecordEvent.Erasing(entry, said));
  }

  private <T> T body(Entry entry, Class<T> type) {
    return history.read(entry, type).orElseThrow();
  }

  private String name(GovernmentKey key) {
    return gazetteer.find(key).map(Government::fullName).orElse(key.value());
  }
}
