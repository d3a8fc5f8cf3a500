package tequio.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import tequio.bench.figure.Goal;
import tequio.bench.machine.Rate;
import tequio.bench.machine.Rounds;

/** The arithmetic behind the figures; how long anything takes is no matter of tests. */
class RoundsTest {

  @Test
  void each_round_is_compared_with_its_own_other() {
    var rounds = new Rounds(rates(30, 10, 90), rates(60, 10, 100));

    assertThat(rounds.ratios(Rate::perSecond)).containsExactly(0.5, 1.0, 0.9);
    assertThat(Rounds.median(rounds.ratios(Rate::perSecond))).isEqualTo(0.9);
    assertThat(Rounds.perSecond(rounds.ours())).isEqualTo(30);
  }

  @Test
  void the_first_of_each_warms_up_and_they_take_turns_at_being_first() {
    var order = new ArrayList<String>();
    var ours = rates(999, 1, 2).iterator();
    var theirs = rates(999, 4, 4).iterator();

    var rounds =
        Rounds.alternating(
            2,
            () -> {
              order.add("ours");
              return ours.next();
            },
            () -> {
              order.add("theirs");
              return theirs.next();
            });

    assertThat(order).containsExactly("ours", "theirs", "theirs", "ours", "ours", "theirs");
    assertThat(rounds.ratios(Rate::perSecond)).containsExactly(0.25, 0.5);
  }

  @Test
  void the_median_of_an_even_number_lies_between_the_two_in_the_middle() {
    assertThat(Rounds.median(List.of(4.0, 1.0, 3.0, 100.0))).isEqualTo(3.5);
  }

  @Test
  void ninety_five_of_a_hundred_lie_at_or_below_the_percentile() {
    var values = DoubleStream.iterate(1, it -> it + 1).limit(100).boxed().toList();

    assertThat(Rounds.percentile(values, 95)).isEqualTo(95);
    assertThat(Rounds.percentile(List.of(7.0), 95)).isEqualTo(7);
  }

  @Test
  void a_goal_has_an_aim_and_a_floor_on_its_own_side() {
    var more = Goal.atLeast(0.60, 0.45);
    var less = Goal.atMost(1.1);

    assertThat(more.judge(0.60)).isEqualTo(Goal.Judgement.MET);
    assertThat(more.judge(0.45)).isEqualTo(Goal.Judgement.BORNE);
    assertThat(more.judge(0.44)).isEqualTo(Goal.Judgement.MISSED);
    assertThat(less.judge(1.1)).isEqualTo(Goal.Judgement.MET);
    assertThat(less.judge(1.11)).isEqualTo(Goal.Judgement.MISSED);
    assertThat(Goal.none().judge(0)).isEqualTo(Goal.Judgement.TOLD);
  }

  private static List<Rate> rates(double... perSecond) {
    return DoubleStream.of(perSecond).mapToObj(it -> new Rate(it, 0)).toList();
  }
}
