package tequio.exercise.act;

import java.util.Locale;
import org.springframework.stereotype.Component;
import tequio.exercise.content.ExerciseChange.ExerciseTransition;
import tequio.exercise.progress.ExerciseProgress;
import tequio.exercise.progress.ExerciseState;
import tequio.exercise.progress.StepProgress;
import tequio.exercise.progress.StepState;
import tequio.kernel.BusinessRuleException;
import tequio.publishing.state.StateMachine;
import tequio.publishing.state.StateMachine.TransitionRefusedException;

/** Refuses what the declared states of exercises and steps do not allow. */
@Component
class ExerciseTransitions {

  enum Rule implements BusinessRuleException.Rule {
    /** Nothing leads there from where the exercise stands. */
    NOT_NOW,
    /** The step is done, is left out or waits for another. */
    STEP_NOT_OPEN
  }

  private final StateMachine<ExerciseState, ExerciseProgress> exercises;
  private final StateMachine<StepState, Boolean> steps;

  ExerciseTransitions(
      StateMachine<ExerciseState, ExerciseProgress> exercises,
      StateMachine<StepState, Boolean> steps) {
    this.exercises = exercises;
    this.steps = steps;
  }

  void require(ExerciseProgress exercise, ExerciseTransition transition) {
    try {
      var unused =
          exercises.next(exercise.state(), transition.name().toLowerCase(Locale.ROOT), exercise);
    } catch (TransitionRefusedException refused) {
      throw new BusinessRuleException(Rule.NOT_NOW, exercise.document().code());
    }
  }

  void requireClosing(StepProgress step) {
    try {
      var unused = steps.next(step.state(), "close", true);
    } catch (TransitionRefusedException refused) {
      throw new BusinessRuleException(Rule.STEP_NOT_OPEN, step.step().name().words());
    }
  }
}
