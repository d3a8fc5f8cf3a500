package tequio.secretariat.election;

import static org.assertj.core.api.Assertions.assertThat;
import static tequio.secretariat.election.ElectionWorld.ballots;
import static tequio.secretariat.election.ElectionWorld.election;

import java.util.List;
import org.junit.jupiter.api.Test;
import tequio.kernel.GovernmentKey;
import tequio.kernel.SubjectReference;

/** What ballots say, and that the same ballots always say the same. */
class ElectionCountTest {

  private static final SubjectReference ELECTION =
      new SubjectReference("sector-election", new GovernmentKey("20001"), "1");

  @Test
  void most_votes_come_first_and_blank_ballots_count_for_nobody() {
    var result =
        count(
            election(BallotRule.PLURALITY, TieRule.DRAW, "2026-01-15", 1, "Ana", "Eva"),
            ballots(3, 2),
            ballots(1, 1),
            ballots(5));

    assertThat(result).extracting(CandidateVotes::candidate).containsExactly(2, 1);
    assertThat(result).extracting(CandidateVotes::votes).containsExactly(3, 1);
    assertThat(result).extracting(CandidateVotes::elected).containsExactly(true, false);
  }

  @Test
  void an_approval_ballot_counts_for_each_candidate_that_it_marks() {
    var result =
        count(
            election(BallotRule.APPROVAL, TieRule.DRAW, "2026-01-15", 2, "Ana", "Eva", "Luz"),
            ballots(2, 1, 3),
            ballots(1, 3));

    assertThat(result).extracting(CandidateVotes::candidate).containsExactly(3, 1, 2);
    assertThat(result.getLast().elected()).isFalse();
  }

  @Test
  void a_tie_is_said_and_decided_by_the_rule_declared_before() {
    var earlier =
        election(BallotRule.PLURALITY, TieRule.EARLIER_REGISTRATION, "2026-01-15", 1, "Ana", "Eva");
    var result = count(earlier, ballots(2, 1), ballots(2, 2));

    assertThat(result).extracting(CandidateVotes::candidate).containsExactly(1, 2);
    assertThat(result).allMatch(CandidateVotes::tied);
  }

  @Test
  void a_draw_gives_the_same_result_each_time_and_depends_on_the_votes() {
    var election =
        election(BallotRule.PLURALITY, TieRule.DRAW, "2026-01-15", 1, "Ana", "Eva", "Luz", "Sol");
    var first = count(election, ballots(2, 1), ballots(2, 2), ballots(2, 3), ballots(2, 4));

    assertThat(count(election, ballots(2, 4), ballots(2, 3), ballots(2, 2), ballots(2, 1)))
        .isEqualTo(first);
    boolean differs = false;
    for (int votes = 3; votes < 12; votes++) {
      var other =
          count(
              election, ballots(votes, 1), ballots(votes, 2), ballots(votes, 3), ballots(votes, 4));
      differs |= !other.getFirst().candidate().equals(first.getFirst().candidate());
    }
    assertThat(differs).isTrue();
  }

  @Test
  void nobody_without_a_vote_is_elected() {
    var result = count(election(BallotRule.PLURALITY, TieRule.DRAW, "2026-01-15", 2, "Ana", "Eva"));

    assertThat(result).noneMatch(CandidateVotes::elected);
  }

  private static List<CandidateVotes> count(SectorElection election, BallotCount... ballots) {
    return ElectionCount.of(ELECTION, election, List.of(ballots));
  }
}
