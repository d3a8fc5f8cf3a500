package tequio.secretariat.booth;

import java.util.List;
import java.util.Optional;
import tequio.kernel.Page;
import tequio.publishing.version.DocumentVersion;
import tequio.secretariat.ballot.RegisteredElector;
import tequio.secretariat.election.BallotRule;
import tequio.secretariat.election.ElectionTally;
import tequio.secretariat.election.SectorElection;
import tequio.territory.Government;
import tequio.web.qr.QrCode;

/**
 * Working page of an election: electors, ballots on paper, count.
 *
 * @param paper ballots on paper that were typed
 * @param slip address by which the elector registered just now votes; shown once
 * @param problem why something was refused; empty if nothing was
 */
public record ElectionDeskPage(
    Government government,
    DocumentVersion<SectorElection> version,
    List<RegisteredElector> electors,
    int paper,
    List<ElectionTally> tallies,
    Optional<String> slip,
    String problem)
    implements Page {

  public ElectionDeskPage {
    electors = List.copyOf(electors);
    tallies = List.copyOf(tallies);
  }

  @Override
  public int status() {
    return problem.isEmpty() ? 200 : 422;
  }

  public SectorElection election() {
    return version.content();
  }

  public boolean isApproval() {
    return election().rule() == BallotRule.APPROVAL;
  }

  public String path() {
    return "/trabajo/%s/secretariado/elecciones/%s"
        .formatted(government.key(), version.document().code());
  }

  public String publicPath() {
    return government.path() + "/secretariado/elecciones/" + version.document().code();
  }

  public QrCode code(String address) {
    return QrCode.of(address);
  }

  public long voted() {
    return electors.stream().filter(it -> it.voted().isPresent()).count();
  }
}
