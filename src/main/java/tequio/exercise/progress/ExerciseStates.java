package tequio.exercise.progress;

import static tequio.accounts.caller.Permission.PUBLISH;
import static tequio.exercise.progress.ExerciseState.CLOSED;
import static tequio.exercise.progress.ExerciseState.INTERRUPTED;
import static tequio.exercise.progress.ExerciseState.PREPARING;
import static tequio.exercise.progress.ExerciseState.UNDER_WAY;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tequio.publishing.state.StateMachine;

/** Declares the states of an exercise and of its steps. */
@Configuration(proxyBeanMethods = false)
class ExerciseStates {

  private static final String CHANGE = "exercise-change";

  /** Guards look at the exercise as it stands. */
  @Bean
  StateMachine<ExerciseState, ExerciseProgress> exerciseStateMachine() {
    return StateMachine.<ExerciseState, ExerciseProgress>of(
            "exercise", ExerciseState.class, PREPARING)
        .automatic("start", PREPARING, UNDER_WAY, it -> it.hasBegun(), null)
        .transition("close", UNDER_WAY, CLOSED, PUBLISH, it -> it.isComplete(), CHANGE)
        .transition("interrupt", UNDER_WAY, INTERRUPTED, PUBLISH, CHANGE)
        .transition("interrupt", PREPARING, INTERRUPTED, PUBLISH, CHANGE)
        .transition("resume", INTERRUPTED, UNDER_WAY, PUBLISH, CHANGE)
        .build();
  }

  /** Guards look at the step: it is closed with all its products or with a reason. */
  @Bean
  StateMachine<StepState, Boolean> stepStateMachine() {
    return StateMachine.<StepState, Boolean>of("exercise-step", StepState.class, StepState.TO_DO)
        .automatic("begin", StepState.TO_DO, StepState.UNDER_WAY, it -> true, null)
        .transition("close", StepState.UNDER_WAY, StepState.DONE, PUBLISH, it -> it, "step-closing")
        .transition("skip", StepState.TO_DO, StepState.SKIPPED, PUBLISH, "exercise")
        .build();
  }
}
