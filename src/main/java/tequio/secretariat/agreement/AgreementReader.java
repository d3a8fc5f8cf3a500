package tequio.secretariat.agreement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tequio.kernel.GovernmentKey;
import tequio.publishing.version.DocumentVersion;
import tequio.publishing.version.Documents;
import tequio.publishing.version.StatedFact;
import tequio.publishing.version.StatedFacts;
import tequio.territory.Gazetteer;

/** Reads agreements with what was stated about them. */
@Component
public class AgreementReader {

  private final AgreementFactKinds kinds;
  private final Documents documents;
  private final StatedFacts facts;
  private final Gazetteer gazetteer;
  private final Clock clock;

  AgreementReader(
      AgreementFactKinds kinds,
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

  public Optional<AgreementRecord> find(GovernmentKey government, String code) {
    return documents.find(kinds.agreement(), government, code).map(this::read);
  }

  /** All of a government, the newest first; as many queries however many there are. */
  public List<AgreementRecord> list(GovernmentKey government) {
    var all = documents.list(kinds.agreement(), government);
    var reports = facts.listAll(kinds.report(), government);
    var replacements = facts.listAll(kinds.replacement(), government);
    return all.stream()
        .map(it ->
            read(
                it,
                reports.getOrDefault(it.document(), List.of()),
                replacements.getOrDefault(it.document(), List.of())))
        .sorted(Comparator.comparingInt(AgreementRecord::number).reversed())
        .toList();
  }

  /** Those that are overdue, the longest first. */
  public List<AgreementRecord> listOverdue(GovernmentKey government) {
    return list(government).stream()
        .filter(AgreementRecord::isOverdue)
        .sorted(Comparator.comparing((AgreementRecord it) -> it.content().due().first()))
        .toList();
  }

  private AgreementRecord read(DocumentVersion<MeetingAgreement> version) {
    var document = version.document();
    return read(
        version, facts.list(kinds.report(), document), facts.list(kinds.replacement(), document));
  }

  private AgreementRecord read(
      DocumentVersion<MeetingAgreement> version,
      List<StatedFact<AgreementReport>> reports,
      List<StatedFact<AgreementReplacement>> replacements) {
    var zone = gazetteer.get(version.document().government()).zone();
    return new AgreementRecord(
        version,
        reports.stream().map(StatedFact::content).toList(),
        replacements.stream().map(StatedFact::content).reduce((earlier, later) -> later),
        LocalDate.ofInstant(clock.instant(), zone));
  }
}
