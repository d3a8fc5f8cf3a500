package tequio.secretariat.election;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import tequio.kernel.SubjectReference;

/** Counts the ballots of an election; the same ballots always give the same result. */
public final class ElectionCount {

  private final SubjectReference document;
  private final SectorElection election;
  private final List<Integer> votes;

  private ElectionCount(
      SubjectReference document, SectorElection election, List<BallotCount> ballots) {
    this.document = document;
    this.election = election;
    this.votes =
        IntStream.rangeClosed(1, election.candidates().size())
            .mapToObj(it -> votes(ballots, it))
            .toList();
  }

  /** Returns the candidates by rank. Who has no vote is not elected. */
  public static List<CandidateVotes> of(
      SubjectReference document, SectorElection election, List<BallotCount> ballots) {
    return new ElectionCount(document, election, ballots).result();
  }

  private static int votes(List<BallotCount> ballots, int candidate) {
    return ballots.stream()
        .filter(it -> it.candidates().contains(candidate))
        .mapToInt(BallotCount::ballots)
        .sum();
  }

  private List<CandidateVotes> result() {
    var ranked =
        IntStream.rangeClosed(1, votes.size())
            .boxed()
            .sorted(
                Comparator.comparing((Integer it) -> votes.get(it - 1))
                    .reversed()
                    .thenComparing(this::tieKey))
            .toList();
    return IntStream.range(0, ranked.size()).mapToObj(it -> line(ranked.get(it), it + 1)).toList();
  }

  private CandidateVotes line(int candidate, int rank) {
    int own = votes.get(candidate - 1);
    return new CandidateVotes(
        candidate,
        election.candidates().get(candidate - 1).name(),
        own,
        rank,
        votes.stream().filter(it -> it == own).count() > 1,
        own > 0 && rank <= election.places());
  }

  private String tieKey(int candidate) {
    return switch (election.ties()) {
      case EARLIER_REGISTRATION -> "%05d".formatted(candidate);
      case DRAW -> hash(document + " " + votes + " " + candidate);
    };
  }

  private static String hash(String words) {
    try {
      var digest = MessageDigest.getInstance("SHA-256").digest(words.getBytes(UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
