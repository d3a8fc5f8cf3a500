package tequio.exercise.desk;

import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import tequio.accounts.caller.Caller;
import tequio.accounts.caller.Permission;
import tequio.exercise.progress.ExerciseProgress;
import tequio.exercise.progress.ExerciseReader;
import tequio.kernel.GovernmentKey;
import tequio.territory.Gazetteer;
import tequio.territory.Government;

/** Opens exercises to whoever may work on them. */
@Component
class ExerciseDesk {

  private final ExerciseReader exercises;
  private final Gazetteer gazetteer;

  ExerciseDesk(ExerciseReader exercises, Gazetteer gazetteer) {
    this.exercises = exercises;
    this.gazetteer = gazetteer;
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
    var government = gazetteer.findByKey(key).orElseThrow(ExerciseDesk::nothingThere);
    caller.mayOrRefuse(act, government.key());
    return government;
  }

  Opened open(String key, String code, Caller caller, Permission act) {
    var government = open(key, caller, act);
    return Optional.of(code)
        .filter(it -> it.length() <= 80)
        .flatMap(it -> exercises.find(government.key(), it))
        .map(it -> new Opened(government, it))
        .orElseThrow(ExerciseDesk::nothingThere);
  }

  static ResponseStatusException nothingThere() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
