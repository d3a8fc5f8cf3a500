package tequio.secretariat.election;

import java.util.List;
import tequio.kernel.PartialDate;

/**
 * Count of an election. Its ballots are all that is needed to count again.
 *
 * @param electors registered electors
 * @param onPaper ballots on paper among all
 * @param ballots different ballots with how many there are of each
 * @param result candidates by rank
 */
public record ElectionTally(
    PartialDate closed,
    Integer electors,
    Integer onPaper,
    List<BallotCount> ballots,
    List<CandidateVotes> result) {

  public ElectionTally {
    ballots = List.copyOf(ballots);
    result = List.copyOf(result);
  }

  public int cast() {
    return ballots.stream().mapToInt(BallotCount::ballots).sum();
  }
}
