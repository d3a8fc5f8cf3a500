package tequio.territory;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class WordCostTest {

  @Property
  void the_distance_is_the_same_both_ways(
      @ForAll @CharRange(from = 'a', to = 'c') @StringLength(max = 6) String one,
      @ForAll @CharRange(from = 'a', to = 'c') @StringLength(max = 6) String other) {
    assertThat(WordCost.distance(one, other)).isEqualTo(WordCost.distance(other, one));
    assertThat(WordCost.distance(one, other) == 0).isEqualTo(one.equals(other));
  }

  @Test
  void a_swap_of_neighbours_is_one_typo() {
    assertThat(WordCost.distance("tlajomulco", "tlajomuclo")).isEqualTo(1);
    assertThat(WordCost.distance("juarez", "jarez")).isEqualTo(1);
    assertThat(WordCost.distance("", "abc")).isEqualTo(3);
  }

  @Test
  void numbers_are_never_mistyped() {
    assertThat(WordCost.of("14097", "14098", true)).isEqualTo(WordCost.NONE);
  }
}
