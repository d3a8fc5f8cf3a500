package tequio.demo;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import tequio.kernel.GovernmentKey;
import tequio.kernel.PartialDate;
import tequio.kernel.ReportingParty;
import tequio.publishing.kind.DocumentKind;
import tequio.publishing.version.DocumentVersion;
import tequio.publishing.version.Documents;
import tequio.secretariat.ballot.ElectionActs;
import tequio.secretariat.election.BallotCount;
import tequio.secretariat.election.SectorElection;
import tequio.secretariat.seat.SeatActs.SeatActor;
import tequio.storage.TenantContext;

/** At the start with {@code tequio.demo}: holds the elections of sectors and counts them. */
@Component
@Order(20)
class LoadElectionsRunner implements ApplicationRunner {

  private final DocumentKind<SectorElection> kind;
  private final Documents documents;
  private final ElectionActs acts;
  private final TenantContext tenants;
  private final DemoFiles files;

  LoadElectionsRunner(
      DocumentKind<SectorElection> kind,
      Documents documents,
      ElectionActs acts,
      TenantContext tenants,
      DemoFiles files) {
    this.kind = kind;
    this.documents = documents;
    this.acts = acts;
    this.tenants = tenants;
    this.files = files;
  }

  /**
   * How an election went: all who were registered voted.
   *
   * @param phone ballots cast by the link of an elector
   * @param paper ballots on paper
   */
  private record HeldElection(
      GovernmentKey government,
      String code,
      String office,
      PartialDate day,
      List<BallotCount> phone,
      List<BallotCount> paper) {

    LocalDate date() {
      return day.first();
    }
  }

  /** Where a count was stated, it is left as it is. */
  @Override
  public void run(ApplicationArguments arguments) throws IOException {
    for (var its : files.read("elections", HeldElection.class)) {
      documents
          .find(kind, its.government(), its.code())
          .filter(it -> acts.tallies(it.document()).isEmpty())
          .ifPresent(it -> {
            var unused = tenants.within(List.of(its.government()), () -> hold(its, it));
          });
    }
  }

  private boolean hold(HeldElection its, DocumentVersion<SectorElection> election) {
    int elector = 0;
    for (var ballots : its.phone()) {
      for (int i = 0; i < ballots.ballots(); i++) {
        elector = register(its, election, elector);
        acts.vote(election, elector, ballots.candidates(), its.date());
      }
    }
    for (var ballots : its.paper()) {
      for (int i = 0; i < ballots.ballots(); i++) {
        elector = register(its, election, elector);
        acts.noteOnPaper(election, elector, its.date());
        acts.addPaper(election, ballots.candidates());
      }
    }
    var by = SeatActor.office(ReportingParty.OVERSIGHT, its.office(), Optional.empty());
    return acts.close(election, its.date(), by).cast() == elector;
  }

  /** Registers one more, under a name that only the register holds until the count. */
  private int register(HeldElection its, DocumentVersion<SectorElection> election, int before) {
    var name = "Persona " + (char) ('A' + before / 26) + (char) ('a' + before % 26);
    var unused = acts.register(election, name, its.date());
    return before + 1;
  }
}
