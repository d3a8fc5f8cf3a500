package tequio.gathering.act;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tequio.gathering.content.Gathering;
import tequio.gathering.content.GatheringState;
import tequio.kernel.GovernmentKey;
import tequio.kernel.SubjectReference;
import tequio.publishing.kind.FactKind;
import tequio.publishing.version.DocumentVersion;
import tequio.publishing.version.Documents;
import tequio.publishing.version.StatedFact;
import tequio.publishing.version.StatedFacts;
import tequio.territory.Gazetteer;

/** Reads gatherings with what was stated about them. */
@Component
public class GatheringReader {

  private final GatheringFactKinds kinds;
  private final Documents documents;
  private final StatedFacts facts;
  private final Gazetteer gazetteer;
  private final Clock clock;

  GatheringReader(
      GatheringFactKinds kinds,
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

  public Optional<GatheringRecord> find(GovernmentKey government, String code) {
    return documents.find(kinds.gathering(), government, code).map(this::read);
  }

  /** Those of a government that are not held yet and whose day has not passed. */
  public List<GatheringRecord> coming(GovernmentKey government) {
    var today = today(government);
    return documents.list(kinds.gathering(), government).stream()
        .filter(it -> !it.content().date().isBefore(today))
        .map(this::read)
        .filter(it -> it.state() == GatheringState.ANNOUNCED)
        .toList();
  }

  /** Those that a government called, the latest day first. */
  public List<GatheringRecord> listOwn(GovernmentKey government) {
    return list(government).stream().filter(it -> it.isOf(government)).toList();
  }

  /** All that a government called or is called to by its state, the latest day first. */
  public List<GatheringRecord> list(GovernmentKey government) {
    return documents.list(kinds.gathering(), government).stream()
        .map(this::read)
        .sorted(
            Comparator.comparing((GatheringRecord it) -> it.gathering().day().text()).reversed())
        .toList();
  }

  private GatheringRecord read(DocumentVersion<Gathering> version) {
    var document = version.document();
    return new GatheringRecord(
        version,
        last(kinds.attendance(), document),
        last(kinds.report(), document),
        last(kinds.cancellation(), document),
        facts.list(kinds.dissemination(), document).stream().map(StatedFact::content).toList(),
        gazetteer.get(document.government()).path() + "/eventos/" + document.code(),
        today(document.government()));
  }

  private LocalDate today(GovernmentKey government) {
    return LocalDate.ofInstant(clock.instant(), gazetteer.get(government).zone());
  }

  /** A correction comes after what it corrects. */
  private <F extends Record> Optional<F> last(FactKind<F> kind, SubjectReference document) {
    return facts.list(kind, document).stream()
        .map(StatedFact::content)
        .reduce((earlier, later) -> later);
  }
}
