package tequio.secretariat.booth;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tequio.kernel.GovernmentKey;
import tequio.publishing.kind.DocumentKind;
import tequio.publishing.version.DocumentVersion;
import tequio.publishing.version.Documents;
import tequio.secretariat.election.SectorElection;
import tequio.territory.Government;

/** Finds elections by their number. */
@Component
public class Elections {

  private final DocumentKind<SectorElection> kind;
  private final Documents documents;
  private final Clock clock;

  Elections(DocumentKind<SectorElection> kind, Documents documents, Clock clock) {
    this.kind = kind;
    this.documents = documents;
    this.clock = clock;
  }

  Optional<DocumentVersion<SectorElection>> find(Government government, String code) {
    return documents.find(kind, government.key(), code);
  }

  /** Returns the elections of a government, in the order of its documents. */
  public List<DocumentVersion<SectorElection>> list(GovernmentKey government) {
    return documents.list(kind, government);
  }

  LocalDate today(Government government) {
    return LocalDate.ofInstant(clock.instant(), government.zone());
  }
}
