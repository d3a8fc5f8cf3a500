package tequio.exercise.desk;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import tequio.accounts.caller.Caller;
import tequio.accounts.caller.Permission;
import tequio.exercise.progress.ExerciseProgress;
import tequio.exercise.progress.ExerciseReader;
import tequio.exercise.progress.StepProgress;
import tequio.exercise.progress.StepState;
import tequio.kernel.GovernmentKey;
import tequio.web.Texts;
import tequio.work.Task;
import tequio.work.TaskProvider;

/** What an officer owes in the exercise that runs: products of open steps, steps to close. */
@Component
class ExerciseTasks implements TaskProvider {

  private final ExerciseReader exercises;
  private final ProductPaths paths;

  ExerciseTasks(ExerciseReader exercises, ProductPaths paths) {
    this.exercises = exercises;
    this.paths = paths;
  }

  @Override
  public List<Task> of(Caller caller, Texts t) {
    return caller.governments(Permission.PUBLISH).stream().flatMap(it -> of(it, t)).toList();
  }

  /** Of a government without any exercise, to begin one. */
  private Stream<Task> of(GovernmentKey government, Texts t) {
    var all = exercises.list(government);
    return all.isEmpty()
        ? Stream.of(begin(government, t))
        : all.stream()
            .filter(ExerciseProgress::isRunning)
            .flatMap(it ->
                it.steps().stream()
                    .filter(step -> step.state() == StepState.UNDER_WAY)
                    .flatMap(step -> of(it, step, t)));
  }

  private static Task begin(GovernmentKey government, Texts t) {
    return new Task(
        Optional.of(government),
        t.say("exercise.task.begin"),
        t.say("exercise.task.begin.more"),
        ExerciseDesk.path(government) + "/nuevo",
        Optional.empty());
  }

  private Stream<Task> of(ExerciseProgress exercise, StepProgress step, Texts t) {
    var document = exercise.document();
    var path = ExerciseDesk.path(document.government()) + "/" + document.code();
    var government = Optional.of(document.government());
    var due = step.due().findDay();
    var name = step.step().name().words();
    if (step.missing().isEmpty()) {
      var words = t.say("exercise.task.close", name);
      var to = path + "/pasos/" + step.step().code();
      return Stream.of(new Task(government, words, step.step().closing().words(), to, due));
    }
    var more = t.say("exercise.task.deliver.more", name);
    return step.missing().stream()
        .map(it -> {
          var words = t.say("exercise.task.deliver", it.name().words());
          return new Task(government, words, more, paths.of(exercise, it.code()), due);
        });
  }
}
