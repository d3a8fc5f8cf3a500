package tequio.secretariat.booth;

import java.util.Optional;
import tequio.kernel.Page;
import tequio.publishing.version.DocumentVersion;
import tequio.secretariat.ballot.RegisteredElector;
import tequio.secretariat.election.BallotRule;
import tequio.secretariat.election.SectorElection;
import tequio.territory.Government;

/**
 * Ballot of an elector, opened by the link.
 *
 * @param elector the elector; empty if the link opens nothing more
 * @param open whether today is a day of voting
 * @param problem why the vote was not received; empty if nothing is wrong
 */
public record BallotPage(
    Government government,
    DocumentVersion<SectorElection> version,
    String ticket,
    Optional<RegisteredElector> elector,
    boolean open,
    String problem)
    implements Page {

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

  /** Whether the elector may vote now. */
  public boolean mayVote() {
    return open && elector.filter(it -> it.voted().isEmpty()).isPresent();
  }

  public boolean hasVoted() {
    return elector.filter(it -> it.voted().isPresent()).isPresent();
  }

  public String electionPath() {
    return government.path() + "/secretariado/elecciones/" + version.document().code();
  }

  public String path() {
    return electionPath() + "/votar/" + ticket;
  }
}
