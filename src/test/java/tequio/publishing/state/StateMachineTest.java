package tequio.publishing.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import tequio.accounts.caller.Permission;
import tequio.publishing.state.StateMachine.TransitionRefusedException;

/** What is not declared is refused. */
class StateMachineTest {

  enum Light {
    RED,
    GREEN,
    OUT
  }

  static final StateMachine<Light, Integer> LIGHT =
      StateMachine.<Light, Integer>of("light", Light.class, Light.RED)
          .transition(
              "go", Light.RED, Light.GREEN, Permission.WORK, waiting -> waiting > 0, "trial-count")
          .transition("stop", Light.GREEN, Light.RED, Permission.WORK, null)
          .automatic("fail", Light.GREEN, Light.OUT, waiting -> true, null)
          .build();

  @Test
  void a_declared_transition_leads_on_where_its_guard_holds() {
    assertThat(LIGHT.next(Light.RED, "go", 1)).isEqualTo(Light.GREEN);
    assertThatThrownBy(() -> LIGHT.next(Light.RED, "go", 0))
        .isInstanceOf(TransitionRefusedException.class);
  }

  @Test
  void what_is_not_declared_is_refused() {
    assertThatThrownBy(() -> LIGHT.next(Light.RED, "stop", 1))
        .isInstanceOf(TransitionRefusedException.class);
    assertThat(LIGHT.from(Light.OUT)).isEmpty();
  }

  @Test
  void two_ways_out_of_a_state_never_have_one_name() {
    var twice =
        StateMachine.<Light, Integer>of("light", Light.class, Light.RED)
            .transition("go", Light.RED, Light.GREEN, Permission.WORK, null)
            .transition("go", Light.RED, Light.OUT, Permission.WORK, null);

    assertThatThrownBy(twice::build).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void every_state_has_a_box_and_every_transition_an_arrow() {
    var diagram = StateDiagram.of(LIGHT);

    assertThat(diagram.boxes())
        .extracting(it -> it.state().name())
        .containsExactly("RED", "GREEN", "OUT");
    assertThat(diagram.arrows()).extracting(StateDiagram.Arrow::number).containsExactly(1, 2, 3);
  }
}
