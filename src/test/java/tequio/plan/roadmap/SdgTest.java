package tequio.plan.roadmap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SdgTest {

  @Test
  void there_are_17_goals_with_169_targets() {
    assertThat(Sdg.listAll()).hasSize(17).extracting(Sdg::number).isSorted();
    assertThat(Sdg.listAll().stream().mapToInt(goal -> goal.targets().size()).sum()).isEqualTo(169);
    assertThat(Sdg.listAll())
        .allMatch(goal -> goal.color().matches("#[0-9A-F]{6}") && !goal.spanish().isBlank());
  }

  @Test
  void a_target_or_indicator_is_known_by_its_code() {
    assertThat(Sdg.exists("16.7")).isTrue();
    assertThat(Sdg.exists("16.7.2")).isTrue();
    assertThat(Sdg.exists("1.a")).isTrue();
    assertThat(Sdg.exists("16.99")).isFalse();
    assertThat(Sdg.exists("18.1")).isFalse();
    assertThat(Sdg.exists("")).isFalse();
    assertThat(Sdg.goalOf("16.7.2")).isEqualTo(16);
    assertThatThrownBy(() -> Sdg.get(18)).isInstanceOf(IllegalArgumentException.class);
  }
}
