package tequio.secretariat.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tequio.profile.content.DecisionRule;
import tequio.profile.content.DecisionRule.DecisionMethod;
import tequio.secretariat.decision.VoteCount.Tally;

class DecisionCounterTest {

  private static final DecisionRule CONSENSUS = rule(DecisionMethod.CONSENSUS, false);
  private static final DecisionRule CONSENSUS_OR_MAJORITY =
      new DecisionRule(
          DecisionMethod.CONSENSUS, Optional.of(DecisionMethod.MAJORITY), Optional.empty(), false);
  private static final DecisionRule MAJORITY = rule(DecisionMethod.MAJORITY, false);
  private static final DecisionRule TWO_THIRDS =
      new DecisionRule(DecisionMethod.QUALIFIED_MAJORITY, Optional.empty(), Optional.of(67), false);
  private static final DecisionRule VETO = rule(DecisionMethod.MAJORITY, true);

  @Test
  void nobody_against_is_a_consensus_and_an_abstention_does_not_prevent_it() {
    assertThat(outcome(CONSENSUS, 3, 0, 0)).isEqualTo(DecisionOutcome.CONSENSUS);
    assertThat(outcome(CONSENSUS, 2, 0, 1)).isEqualTo(DecisionOutcome.CONSENSUS);
    assertThat(outcome(MAJORITY, 3, 0, 0)).isEqualTo(DecisionOutcome.CONSENSUS);
  }

  @Test
  void one_against_prevents_a_consensus_and_not_the_majority_after_it() {
    assertThat(outcome(CONSENSUS, 2, 1, 0)).isEqualTo(DecisionOutcome.REJECTED);
    assertThat(outcome(CONSENSUS_OR_MAJORITY, 2, 1, 0)).isEqualTo(DecisionOutcome.ADOPTED);
  }

  @Test
  void a_tie_decides_nothing() {
    assertThat(outcome(MAJORITY, 2, 2, 1)).isEqualTo(DecisionOutcome.TIE);
  }

  @Test
  void no_votes_adopt_nothing() {
    assertThat(outcome(CONSENSUS, 0, 0, 0)).isEqualTo(DecisionOutcome.REJECTED);
    assertThat(outcome(MAJORITY, 0, 0, 3)).isEqualTo(DecisionOutcome.REJECTED);
  }

  @Test
  void a_qualified_majority_counts_abstentions_among_all() {
    assertThat(outcome(TWO_THIRDS, 2, 1, 0)).isEqualTo(DecisionOutcome.REJECTED);
    assertThat(outcome(TWO_THIRDS, 7, 3, 0)).isEqualTo(DecisionOutcome.ADOPTED);
    assertThat(outcome(TWO_THIRDS, 6, 0, 4)).isEqualTo(DecisionOutcome.REJECTED);
  }

  @Test
  void a_whole_sector_against_blocks_where_the_rules_say_so() {
    var votes =
        new VoteCount(Map.of("gobierno", new Tally(3, 0, 0), "sociedad-civil", new Tally(0, 2, 0)));

    assertThat(DecisionCounter.outcome(VETO, votes)).isEqualTo(DecisionOutcome.SECTOR_VETO);
    assertThat(DecisionCounter.outcome(MAJORITY, votes)).isEqualTo(DecisionOutcome.ADOPTED);
  }

  private static DecisionRule rule(DecisionMethod method, boolean veto) {
    return new DecisionRule(method, Optional.empty(), Optional.empty(), veto);
  }

  private static DecisionOutcome outcome(DecisionRule rule, int yes, int no, int abstain) {
    return DecisionCounter.outcome(
        rule, new VoteCount(Map.of("todos", new Tally(yes, no, abstain))));
  }
}
