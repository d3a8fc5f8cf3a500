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
import tequio.web.Texts;
import tequio.web.form.FormData;
import tequio.web.qr.QrCode;

/**
 * Working page of an election: electors, ballots on paper, count.
 *
 * @param paper ballots on paper that were typed
 * @param slip address by which the elector registered just now votes; shown once
 * @param mail whether letters leave this site
 * @param refused why something was refused, and what was typed
 */
public record ElectionDeskPage(
    Government government,
    DocumentVersion<SectorElection> version,
    List<RegisteredElector> electors,
    int paper,
    List<ElectionTally> tallies,
    Optional<String> slip,
    boolean mail,
    Refused refused)
    implements Page {

  /**
   * What was refused.
   *
   * @param problem why; empty if nothing was
   * @param typed what was typed, which the form shows again
   */
  public record Refused(String problem, FormData typed) {

    static final Refused NOTHING = new Refused("", FormData.NONE);
  }

  public ElectionDeskPage {
    electors = List.copyOf(electors);
    tallies = List.copyOf(tallies);
  }

  @Override
  public int status() {
    return problem().isEmpty() ? 200 : 422;
  }

  public String problem() {
    return refused.problem();
  }

  /** Returns what was typed in a field of a form that was refused. */
  public String typed(String field) {
    return refused.typed().one(field);
  }

  /** Whether a candidate was marked on a ballot on paper that was refused. */
  public boolean isMarked(int candidate) {
    return refused.typed().all("candidate").contains(String.valueOf(candidate));
  }

  ElectionDeskPage with(String address) {
    return new ElectionDeskPage(
        government, version, electors, paper, tallies, Optional.of(address), mail, refused);
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

  /** Returns the name of an elector, or that it was forgotten. */
  public String name(RegisteredElector elector, Texts t) {
    return elector.name().orElseGet(() -> t.say("booth.forgotten"));
  }

  public QrCode code(String address) {
    return QrCode.of(address);
  }

  public long voted() {
    return electors.stream().filter(it -> it.voted().isPresent()).count();
  }
}
