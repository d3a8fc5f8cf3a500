package tequio.roundtable.record;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
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
import tequio.roundtable.content.Roundtable;
import tequio.territory.Gazetteer;

/**
 * Reads working tables with what was stated about them, in a few queries however many there are.
 */
@Component
public class RoundtableReader {

  private final RoundtableFactKinds kinds;
  private final Documents documents;
  private final StatedFacts facts;
  private final Gazetteer gazetteer;
  private final Clock clock;

  RoundtableReader(
      RoundtableFactKinds kinds,
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

  public Optional<RoundtableRecord> find(GovernmentKey government, String code) {
    return documents.find(kinds.roundtable(), government, code).map(it -> read(it, one(it)));
  }

  /** Calls of a government, without what was stated about them: one query. */
  public List<DocumentVersion<Roundtable>> calls(GovernmentKey government) {
    return documents.list(kinds.roundtable(), government);
  }

  /** All of a government, the latest day first. */
  public List<RoundtableRecord> list(GovernmentKey government) {
    var all = all(government);
    return documents.list(kinds.roundtable(), government).stream()
        .map(it -> read(it, all))
        .sorted(
            Comparator.comparing((RoundtableRecord it) -> it.roundtable().day().text()).reversed())
        .toList();
  }

  /** Reads the facts of a kind about the tables that are being read. */
  private interface FactSource {
    <F extends Record> List<StatedFact<F>> list(FactKind<F> kind, SubjectReference document);
  }

  private FactSource one(DocumentVersion<Roundtable> version) {
    return new FactSource() {
      @Override
      public <F extends Record> List<StatedFact<F>> list(
          FactKind<F> kind, SubjectReference document) {
        return facts.list(kind, version.document());
      }
    };
  }

  private FactSource all(GovernmentKey government) {
    var attendance = facts.listAll(kinds.attendance(), government);
    var result = facts.listAll(kinds.result(), government);
    var preliminary = facts.listAll(kinds.preliminary(), government);
    var cancellation = facts.listAll(kinds.cancellation(), government);
    var byKind =
        Map.of(
            kinds.attendance().code(), attendance,
            kinds.result().code(), result,
            kinds.preliminary().code(), preliminary,
            kinds.cancellation().code(), cancellation);
    return new FactSource() {
      @Override
      @SuppressWarnings("unchecked")
      public <F extends Record> List<StatedFact<F>> list(
          FactKind<F> kind, SubjectReference document) {
        var its = (Map<SubjectReference, List<StatedFact<F>>>) (Object) byKind.get(kind.code());
        return java.util.Objects.requireNonNull(its).getOrDefault(document, List.of());
      }
    };
  }

  private RoundtableRecord read(DocumentVersion<Roundtable> version, FactSource source) {
    var document = version.document();
    var government = gazetteer.get(document.government());
    return new RoundtableRecord(
        version,
        last(source.list(kinds.attendance(), document)),
        last(source.list(kinds.result(), document)),
        source.list(kinds.preliminary(), document),
        last(source.list(kinds.cancellation(), document)),
        government.path() + "/mesas/" + document.code(),
        LocalDate.ofInstant(clock.instant(), government.zone()));
  }

  /** A correction comes after what it corrects. */
  private static <F extends Record> Optional<F> last(List<StatedFact<F>> facts) {
    return facts.stream().map(StatedFact::content).reduce((earlier, later) -> later);
  }
}
