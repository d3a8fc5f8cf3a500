package tequio.declaration.desk;

import java.util.Optional;
import org.springframework.stereotype.Component;
import tequio.accounts.caller.Caller;
import tequio.accounts.caller.Permission;
import tequio.declaration.kind.JointDeclarations;
import tequio.declaration.signing.PendingDeclaration;
import tequio.declaration.signing.PendingDeclarations;
import tequio.exercise.progress.ExerciseProgress;
import tequio.exercise.progress.ExerciseReader;
import tequio.kernel.GovernmentKey;
import tequio.territory.Government;
import tequio.work.GovernmentAccess;

/** Opens the declaration of the exercise that runs to whoever may work on it. */
@Component
class DeclarationDesk {

  private final ExerciseReader exercises;
  private final PendingDeclarations declarations;
  private final JointDeclarations published;
  private final GovernmentAccess governments;

  DeclarationDesk(
      ExerciseReader exercises,
      PendingDeclarations declarations,
      JointDeclarations published,
      GovernmentAccess governments) {
    this.exercises = exercises;
    this.declarations = declarations;
    this.published = published;
    this.governments = governments;
  }

  /**
   * A government, the exercise that runs there and its declaration.
   *
   * @param exercise empty where none runs
   * @param declaration empty where nobody has begun it
   * @param imported whether that of the exercise is public without having been signed here
   */
  record Opened(
      Government government,
      Optional<ExerciseProgress> exercise,
      Optional<PendingDeclaration> declaration,
      boolean imported) {

    String path() {
      return DeclarationDesk.path(government.key());
    }

    ExerciseProgress running() {
      return exercise.filter(it -> !imported).orElseThrow(GovernmentAccess::nothingThere);
    }

    PendingDeclaration pending() {
      return declaration.orElseThrow(GovernmentAccess::nothingThere);
    }
  }

  static String path(GovernmentKey government) {
    return "/trabajo/" + government + "/declaracion";
  }

  Government government(String key) {
    return governments.find(key);
  }

  Opened open(String key, Caller caller, Permission act) {
    var government = government(key);
    caller.mayOrRefuse(act, government.key());
    var exercise = exercises.running(government.key());
    var code = exercise.map(it -> it.document().code());
    var pending = code.flatMap(it -> declarations.find(government.key(), it));
    boolean imported =
        pending.isEmpty()
            && published
                .find(government.key())
                .filter(it -> code.filter(it.content().exercise()::equals).isPresent())
                .isPresent();
    return new Opened(government, exercise, pending, imported);
  }
}
