package tequio.publishing.kind;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import tequio.accounts.caller.Permission;
import tequio.publishing.state.StateMachine;

/** A version stays in the state of the one before it or takes a declared transition. */
class LifecycleTest {

  enum Step {
    CALLED,
    HELD,
    SIGNED
  }

  record Meeting(Step step, int people) {}

  static final Lifecycle<Meeting, Step> MEETINGS =
      new Lifecycle<>(
          StateMachine.<Step, Meeting>of("meeting", Step.class, Step.CALLED)
              .transition("hold", Step.CALLED, Step.HELD, Permission.WORK, "meeting")
              .transition(
                  "sign",
                  Step.HELD,
                  Step.SIGNED,
                  Permission.PUBLISH,
                  meeting -> meeting.people() > 1,
                  "meeting")
              .build(),
          "step",
          Meeting::step);

  @Test
  void a_declared_step_is_allowed_and_staying_too() {
    assertThat(refused(Step.CALLED, Step.HELD, 0)).isEmpty();
    assertThat(refused(Step.HELD, Step.HELD, 0)).isEmpty();
    assertThat(refused(Step.HELD, Step.SIGNED, 2)).isEmpty();
  }

  @Test
  void what_is_not_declared_or_guarded_is_refused_at_its_component() {
    assertThat(refused(Step.CALLED, Step.SIGNED, 2)).map(Violation::path).contains("step");
    assertThat(refused(Step.SIGNED, Step.HELD, 2)).isPresent();
    assertThat(refused(Step.HELD, Step.SIGNED, 1)).as("its guard").isPresent();
  }

  @Test
  void the_first_version_is_in_the_initial_state() {
    assertThat(MEETINGS.violation(Optional.empty(), new Meeting(Step.CALLED, 0))).isEmpty();
    assertThat(MEETINGS.violation(Optional.empty(), new Meeting(Step.HELD, 0))).isPresent();
  }

  @Test
  void a_step_says_who_may_take_it() {
    assertThat(
            MEETINGS
                .transition(Optional.of(new Meeting(Step.HELD, 2)), new Meeting(Step.SIGNED, 2))
                .flatMap(StateMachine.Transition::permission))
        .contains(Permission.PUBLISH);
  }

  private static Optional<Violation> refused(Step from, Step to, int people) {
    return MEETINGS.violation(Optional.of(new Meeting(from, people)), new Meeting(to, people));
  }
}
