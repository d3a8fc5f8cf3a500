package tequio.secretariat.election;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import tequio.kernel.PartialDate;
import tequio.kernel.Text;

/**
 * Convocation of an election by which a sector chooses its members of the secretariat.
 *
 * @param sector code of the sector, as the procedure names it
 * @param places how many are elected: principals and alternates
 * @param opens first day of voting
 * @param closes last day of voting
 * @param electors who may register as an elector of the sector
 * @param gathering number of the event at which it is held
 * @param candidates in the order of their registration
 */
public record SectorElection(
    Text title,
    String sector,
    Integer places,
    BallotRule rule,
    TieRule ties,
    PartialDate opens,
    PartialDate closes,
    Text convener,
    Text electors,
    Optional<Integer> gathering,
    List<ElectionCandidate> candidates) {

  public boolean isOpen(LocalDate day) {
    return !day.isBefore(opens.first()) && !day.isAfter(closes.last());
  }
}
