package tequio.exercise.desk;

import static java.util.stream.Collectors.toMap;

import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import tequio.accounts.caller.Caller;
import tequio.accounts.caller.Permission;
import tequio.exercise.progress.ExerciseProgress;
import tequio.exercise.progress.ExerciseReader;
import tequio.methodology.content.StepProduct;

/** Working pages of exercises: all of a government, and the tasks of one. */
@Controller
class ExerciseDeskController {

  private final ExerciseDesk desk;
  private final ExerciseReader exercises;
  private final ProductPaths paths;

  ExerciseDeskController(ExerciseDesk desk, ExerciseReader exercises, ProductPaths paths) {
    this.desk = desk;
    this.exercises = exercises;
    this.paths = paths;
  }

  @GetMapping({"/trabajo/{government}/ejercicios", "/en/trabajo/{government}/ejercicios"})
  ExerciseDeskPage list(@PathVariable String government, Caller caller) {
    var whose = desk.open(government, caller, Permission.SEE_DRAFTS);
    return new ExerciseDeskPage(
        whose, exercises.list(whose.key()), caller.may(Permission.PUBLISH, whose.key()));
  }

  private Map<String, String> products(ExerciseProgress exercise) {
    return exercise.steps().stream()
        .flatMap(it -> it.step().products().stream())
        .map(StepProduct::code)
        .collect(toMap(it -> it, it -> paths.of(exercise, it)));
  }

  @GetMapping({
    "/trabajo/{government}/ejercicios/{code}",
    "/en/trabajo/{government}/ejercicios/{code}"
  })
  ExerciseTaskListPage show(
      @PathVariable String government, @PathVariable String code, Caller caller) {
    var its = desk.open(government, code, caller, Permission.SEE_DRAFTS);
    return new ExerciseTaskListPage(
        its.government(),
        its.exercise(),
        its.path(),
        products(its.exercise()),
        caller.may(Permission.PUBLISH, its.government().key()));
  }
}
