package tequio.declaration.desk;

import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import tequio.accounts.caller.Caller;
import tequio.accounts.caller.Permission;
import tequio.declaration.signing.PendingDeclaration;
import tequio.declaration.signing.PendingDeclarations;
import tequio.exercise.progress.ExerciseProgress;
import tequio.exercise.progress.ExerciseReader;
import tequio.kernel.GovernmentKey;
import tequio.territory.Gazetteer;
import tequio.territory.Government;

/** Opens the declaration of the exercise that runs to whoever may work on it. */
@Component
class DeclarationDesk {

  private final ExerciseReader exercises;
  private final PendingDeclarations declarations;
  private final Gazetteer gazetteer;

  DeclarationDesk(ExerciseReader exercises, PendingDeclarations declarations, Gazetteer gazetteer) {
    this.exercises = exercises;
    this.declarations = declarations;
    this.gazetteer = gazetteer;
  }

  /**
   * A government, the exercise that runs there and its declaration.
   *
   * @param exercise empty where none runs
   * @param declaration empty where nobody has begun it
   */
  record Opened(
      Government government,
      Optional<ExerciseProgress> exercise,
      Optional<PendingDeclaration> declaration) {

    String path() {
      return DeclarationDesk.path(government.key());
    }

    ExerciseProgress running() {
      return exercise.orElseThrow(DeclarationDesk::nothingThere);
    }

    PendingDeclaration pending() {
      return declaration.orElseThrow(DeclarationDesk::nothingThere);
    }
  }

  static String path(GovernmentKey government) {
    return "/trabajo/" + government + "/declaracion";
  }

  Government government(String key) {
    return GovernmentKey.find(key)
        .flatMap(gazetteer::find)
        .orElseThrow(DeclarationDesk::nothingThere);
  }

  Opened open(String key, Caller caller, Permission act) {
    var government = government(key);
    caller.mayOrRefuse(act, government.key());
    var exercise = exercises.running(government.key());
    return new Opened(
        government,
        exercise,
        exercise.flatMap(it -> declarations.find(government.key(), it.document().code())));
  }

  static ResponseStatusException nothingThere() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
