package tequio.secretariat.record;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tequio.kernel.GovernmentKey;
import tequio.kernel.SubjectReference;
import tequio.publishing.kind.FactKind;
import tequio.publishing.version.DocumentVersion;
import tequio.publishing.version.Documents;
import tequio.publishing.version.StatedFact;
import tequio.publishing.version.StatedFacts;
import tequio.secretariat.meeting.Meeting;
import tequio.territory.Gazetteer;

/** Reads sessions with what was stated about them. */
@Component
public class MeetingReader {

  private final SessionFactKinds kinds;
  private final Documents documents;
  private final StatedFacts facts;
  private final Gazetteer gazetteer;
  private final Clock clock;

  MeetingReader(
      SessionFactKinds kinds,
      Documents documents,
      StatedFacts facts,
      Gazetteer gazetteer,
      Clock clock) {
    this.kinds = kinds;
    this.documents = documents;
    this.facts = facts;
    this.gazetteer = gazetteer;
    this.clock = clock;
  }

  public Optional<MeetingRecord> find(GovernmentKey government, String code) {
    return documents
        .find(kinds.meeting(), government, code)
        .map(it -> read(it, new OfOne(it.document())));
  }

  /** All of a government, the latest day first. */
  public List<MeetingRecord> list(GovernmentKey government) {
    var all = documents.list(kinds.meeting(), government);
    var source = new OfGovernment(government);
    return all.stream()
        .map(it -> read(it, source))
        .sorted(
            Comparator.comparing((MeetingRecord it) -> it.meeting().date())
                .thenComparing(MeetingRecord::number)
                .reversed())
        .toList();
  }

  private MeetingRecord read(DocumentVersion<Meeting> version, FactSource source) {
    var document = version.document();
    var zone = gazetteer.get(document.government()).zone();
    return new MeetingRecord(
        version,
        last(source.of(kinds.opening(), document)),
        last(source.of(kinds.closing(), document)),
        last(source.of(kinds.cancellation(), document)),
        source.of(kinds.decision(), document),
        source.of(kinds.request(), document).stream().map(StatedFact::content).toList(),
        LocalDate.ofInstant(clock.instant(), zone));
  }

  /** A correction comes after what it corrects. */
  private static <F extends Record> Optional<F> last(List<StatedFact<F>> stated) {
    return stated.stream().map(StatedFact::content).reduce((earlier, later) -> later);
  }

  /** Where the facts about a session are read. */
  private interface FactSource {
    <F extends Record> List<StatedFact<F>> of(FactKind<F> kind, SubjectReference document);
  }

  /** Facts about one session, a query for each kind. */
  private final class OfOne implements FactSource {

    private final SubjectReference its;

    private OfOne(SubjectReference its) {
      this.its = its;
    }

    @Override
    public <F extends Record> List<StatedFact<F>> of(FactKind<F> kind, SubjectReference document) {
      return facts.list(kind, its);
    }
  }

  /** Facts about all sessions of a government, a query for each kind however many there are. */
  private final class OfGovernment implements FactSource {

    private final GovernmentKey government;
    private final Map<String, Object> read = new HashMap<>();

    private OfGovernment(GovernmentKey government) {
      this.government = government;
    }

    @Override
    @SuppressWarnings("unchecked")
    public <F extends Record> List<StatedFact<F>> of(FactKind<F> kind, SubjectReference document) {
      var all =
          (Map<SubjectReference, List<StatedFact<F>>>)
              read.computeIfAbsent(kind.code(), code -> facts.listAll(kind, government));
      return all.getOrDefault(document, List.of());
    }
  }
}
