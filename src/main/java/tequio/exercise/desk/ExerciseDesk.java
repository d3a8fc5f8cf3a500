package tequio.exercise.desk;

import java.util.Optional;
import org.springframework.stereotype.Component;
import tequio.accounts.caller.Caller;
import tequio.accounts.caller.Permission;
import tequio.exercise.progress.ExerciseProgress;
import tequio.exercise.progress.ExerciseReader;
import tequio.kernel.GovernmentKey;
import tequio.territory.Government;
import tequio.work.GovernmentAccess;

/** Opens exercises to whoever may work on them. */
@Component
class ExerciseDesk {

  private final ExerciseReader exercises;
  private final GovernmentAccess governments;

  ExerciseDesk(ExerciseReader exercises, GovernmentAccess governments) {
    this.exercises = exercises;
    this.governments = governments;
  }

  /** An exercise and whose it is. */
  record Opened(Government government, ExerciseProgress exercise) {

    String path() {
      return ExerciseDesk.path(government.key()) + "/" + exercise.document().code();
    }
  }

  static String path(GovernmentKey government) {
    return "/trabajo/" + government + "/ejercicios";
  }

  Government open(String key, Caller caller, Permission act) {
    return governments.open(key, caller, act);
  }

  Opened open(String key, String code, Caller caller, Permission act) {
    var government = open(key, caller, act);
    return Optional.of(code)
        .filter(it -> it.length() <= 80)
        .flatMap(it -> exercises.find(government.key(), it))
        .map(it -> new Opened(government, it))
        .orElseThrow(GovernmentAccess::nothingThere);
  }
}
