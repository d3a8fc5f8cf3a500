package tequio.secretariat.ballot;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tequio.kernel.GovernmentKey;
import tequio.publishing.kind.DocumentKind;
import tequio.publishing.version.DocumentVersion;
import tequio.publishing.version.Documents;
import tequio.secretariat.election.SectorElection;
import tequio.storage.TenantContext;
import tequio.territory.Gazetteer;

/** Lists the elections of all governments that are not counted yet, for jobs. */
@Component
class OpenRegisters {

  private final JdbcClient jdbc;
  private final TenantContext tenants;
  private final Documents documents;
  private final DocumentKind<SectorElection> kind;
  private final RegisterClock clock;

  OpenRegisters(
      JdbcClient jdbc,
      TenantContext tenants,
      Documents documents,
      DocumentKind<SectorElection> kind,
      RegisterClock clock) {
    this.jdbc = jdbc;
    this.tenants = tenants;
    this.documents = documents;
    this.kind = kind;
    this.clock = clock;
  }

  /** Time where a government is. */
  @Component
  record RegisterClock(Clock clock, Gazetteer gazetteer) {

    LocalDate today(GovernmentKey government) {
      return LocalDate.ofInstant(clock.instant(), gazetteer.get(government).zone());
    }
  }

  /** An election with a register, and the day where its government is. */
  record OpenRegister(DocumentVersion<SectorElection> election, LocalDate today) {}

  @Transactional
  List<OpenRegister> list() {
    return jdbc
        .sql("select distinct government from document where kind = 'sector-election' order by 1")
        .query((row, number) -> new GovernmentKey(row.getString(1)))
        .list()
        .stream()
        .flatMap(it -> tenants.within(List.of(it), () -> list(it)).stream())
        .toList();
  }

  private List<OpenRegister> list(GovernmentKey government) {
    var today = clock.today(government);
    return jdbc
        .sql("select election from election_register where government = ? order by 1")
        .param(government.value())
        .query((row, number) -> row.getString(1))
        .list()
        .stream()
        .flatMap(it -> documents.find(kind, government, it).stream())
        .map(it -> new OpenRegister(it, today))
        .toList();
  }
}
