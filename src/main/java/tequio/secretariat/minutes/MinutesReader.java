package tequio.secretariat.minutes;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tequio.kernel.GovernmentKey;
import tequio.publishing.version.DocumentVersion;
import tequio.publishing.version.Documents;
import tequio.publishing.version.StatedFact;
import tequio.publishing.version.StatedFacts;
import tequio.territory.Gazetteer;

/** Reads minutes with what was stated about them. */
@Component
public class MinutesReader {

  private final MinutesFactKinds kinds;
  private final Documents documents;
  private final StatedFacts facts;
  private final Gazetteer gazetteer;
  private final Clock clock;

  MinutesReader(
      MinutesFactKinds kinds,
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

  public Optional<MinutesRecord> find(GovernmentKey government, String code) {
    return documents.find(kinds.minutes(), government, code).map(this::read);
  }

  public List<MinutesRecord> list(GovernmentKey government) {
    var all = documents.list(kinds.minutes(), government);
    var approvals = facts.listAll(kinds.approval(), government);
    var corrections = facts.listAll(kinds.correction(), government);
    return all.stream()
        .map(it ->
            read(
                it,
                approvals.getOrDefault(it.document(), List.of()),
                corrections.getOrDefault(it.document(), List.of())))
        .toList();
  }

  private MinutesRecord read(DocumentVersion<Minutes> version) {
    var document = version.document();
    return read(
        version, facts.list(kinds.approval(), document), facts.list(kinds.correction(), document));
  }

  private MinutesRecord read(
      DocumentVersion<Minutes> version,
      List<StatedFact<MinutesApproval>> approvals,
      List<StatedFact<MinutesCorrection>> corrections) {
    var zone = gazetteer.get(version.document().government()).zone();
    return new MinutesRecord(
        version,
        approvals.stream().map(StatedFact::content).findFirst(),
        corrections.stream().map(StatedFact::content).toList(),
        LocalDate.ofInstant(clock.instant(), zone));
  }
}
