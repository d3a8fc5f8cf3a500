package tequio.secretariat.election.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tequio.kernel.Page;
import tequio.kernel.SubjectReference;
import tequio.secretariat.election.BallotCount;
import tequio.secretariat.election.CandidateVotes;
import tequio.secretariat.election.ElectionCount;
import tequio.secretariat.election.ElectionTally;
import tequio.secretariat.election.SectorElection;
import tequio.secretariat.election.TieRule;

/**
 * The content of the page of an election.
 *
 * @param sector name of the sector that elects, or its code if the procedure has no such sector
 * @param tallies counts that were stated; empty before the election is closed
 * @param home path of the government
 */
public record ElectionContentView(
    SectorElection election,
    SubjectReference document,
    String sector,
    List<ElectionTally> tallies,
    String home)
    implements Page {

  public ElectionContentView {
    tallies = List.copyOf(tallies);
  }

  /** Returns the last count. */
  public Optional<ElectionTally> tally() {
    return tallies.isEmpty() ? Optional.empty() : Optional.of(tallies.getLast());
  }

  /** Whether the published ballots, counted again now, give the published result. */
  public boolean isRepeated() {
    return tally()
        .map(it -> ElectionCount.of(document, election, it.ballots()).equals(it.result()))
        .orElse(false);
  }

  /** Address of the counts of all elections of the government as data. */
  public String dataPath() {
    return home + "/datos/resultados-de-elecciones.json";
  }

  /** Whether a draw decided between candidates with as many votes. */
  public boolean wasDrawn() {
    return election.ties() == TieRule.DRAW
        && tally().stream().flatMap(it -> it.result().stream()).anyMatch(CandidateVotes::tied);
  }

  /** Returns what is hashed in a draw, up to the number of the candidate. */
  public String drawn() {
    var result = tally().map(ElectionTally::result).orElse(List.of());
    var votes =
        IntStream.rangeClosed(1, election.candidates().size())
            .mapToObj(it -> String.valueOf(votes(result, it)))
            .collect(Collectors.joining(", "));
    return "%s [%s]".formatted(document, votes);
  }

  private static int votes(List<CandidateVotes> result, int candidate) {
    return result.stream()
        .filter(it -> it.candidate() == candidate)
        .mapToInt(CandidateVotes::votes)
        .sum();
  }

  /** Returns the numbers marked on a ballot, as "1, 3"; empty if it is blank. */
  public String marks(BallotCount ballot) {
    return ballot.candidates().stream().map(String::valueOf).collect(Collectors.joining(", "));
  }
}
