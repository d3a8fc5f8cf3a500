package tequio.territory;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class WordDistanceTest {

  @Property
  void the_distance_is_the_same_both_ways(
      @ForAll @CharRange(from = 'a', to = 'c') @StringLength(max = 6) String one,
      @ForAll @CharRange(from = 'a', to = 'c') @StringLength(max = 6) String other) {
    assertThat(WordDistance.distance(one, other)).isEqualTo(WordDistance.distance(other, one));
    assertThat(WordDistance.distance(one, other) == 0).isEqualTo(one.equals(other));
  }

  @Test
  void a_swap_of_neighbours_is_one_typo() {
    assertThat(WordDistance.distance("tlajomulco", "tlajomuclo")).isEqualTo(1);
    assertThat(WordDistance.distance("juarez", "jarez")).isEqualTo(1);
    assertThat(WordDistance.distance("", "abc")).isEqualTo(3);
  }

  @Test
  void numbers_are_never_mistyped() {
    assertThat(WordDistance.of("14097", "14098", true)).isEqualTo(WordDistance.NONE);
  }
}
