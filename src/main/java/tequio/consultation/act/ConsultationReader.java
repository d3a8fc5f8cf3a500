package tequio.consultation.act;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tequio.consultation.content.Consultation;
import tequio.kernel.GovernmentKey;
import tequio.kernel.SubjectReference;
import tequio.publishing.kind.FactKind;
import tequio.publishing.version.DocumentVersion;
import tequio.publishing.version.Documents;
import tequio.publishing.version.StatedFact;
import tequio.publishing.version.StatedFacts;
import tequio.territory.Gazetteer;

/** Reads consultations with what was stated about them. */
@Component
public class ConsultationReader {

  private final ConsultationFactKinds kinds;
  private final Documents documents;
  private final StatedFacts facts;
  private final Gazetteer gazetteer;
  private final Clock clock;

  ConsultationReader(
      ConsultationFactKinds kinds,
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

  public Optional<ConsultationRecord> find(GovernmentKey government, String code) {
    return documents.find(kinds.consultation(), government, code).map(this::read);
  }

  /** Those of a government, the one that opens last first. */
  public List<ConsultationRecord> list(GovernmentKey government) {
    return documents.list(kinds.consultation(), government).stream()
        .map(this::read)
        .sorted(
            Comparator.comparing((ConsultationRecord it) -> it.consultation().opens().text())
                .reversed())
        .toList();
  }

  private ConsultationRecord read(DocumentVersion<Consultation> version) {
    var document = version.document();
    var government = gazetteer.get(document.government());
    return new ConsultationRecord(
        version,
        all(kinds.removal(), document),
        all(kinds.review(), document),
        all(kinds.grouping(), document),
        all(kinds.reply(), document),
        all(kinds.conclusion(), document).stream().reduce((earlier, later) -> later),
        government.path() + "/consultas/" + document.code(),
        LocalDate.ofInstant(clock.instant(), government.zone()));
  }

  private <F extends Record> List<F> all(FactKind<F> kind, SubjectReference document) {
    return facts.list(kind, document).stream().map(StatedFact::content).toList();
  }
}
