package tequio.exercise.desk;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import tequio.accounts.caller.Caller;
import tequio.accounts.caller.Permission;
import tequio.exercise.progress.ExerciseReader;

/** Working pages of exercises: all of a government, and the tasks of one. */
@Controller
class ExerciseDeskController {

  private final ExerciseDesk desk;
  private final ExerciseReader exercises;

  ExerciseDeskController(ExerciseDesk desk, ExerciseReader exercises) {
    this.desk = desk;
    this.exercises = exercises;
  }

  @GetMapping({"/trabajo/{government}/ejercicios", "/en/trabajo/{government}/ejercicios"})
  ExerciseDeskPage list(@PathVariable String government, Caller caller) {
    var whose = desk.open(government, caller, Permission.SEE_DRAFTS);
    return new ExerciseDeskPage(
        whose, exercises.list(whose.key()), caller.may(Permission.PUBLISH, whose.key()));
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
        caller.may(Permission.PUBLISH, its.government().key()));
  }
}
