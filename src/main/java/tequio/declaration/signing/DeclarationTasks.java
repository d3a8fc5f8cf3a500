package tequio.declaration.signing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import tequio.accounts.caller.Caller;
import tequio.accounts.caller.Permission;
import tequio.exercise.progress.ExerciseProgress;
import tequio.exercise.progress.ExerciseReader;
import tequio.kernel.GovernmentKey;
import tequio.territory.Gazetteer;
import tequio.web.Texts;
import tequio.work.Task;
import tequio.work.TaskProvider;

/** Signatures that somebody owes, and signatures that an officer waits for. */
@Component
class DeclarationTasks implements TaskProvider {

  private final PendingDeclarations declarations;
  private final Signatories signatories;
  private final ExerciseReader exercises;
  private final Gazetteer gazetteer;

  DeclarationTasks(
      PendingDeclarations declarations,
      Signatories signatories,
      ExerciseReader exercises,
      Gazetteer gazetteer) {
    this.declarations = declarations;
    this.signatories = signatories;
    this.exercises = exercises;
    this.gazetteer = gazetteer;
  }

  @Override
  public List<Task> of(Caller caller, Texts t) {
    return Stream.concat(own(caller, t), others(caller, t)).toList();
  }

  private Stream<Task> own(Caller caller, Texts t) {
    return caller.person().stream()
        .flatMap(it -> signatories.listOf(it.account()).stream())
        .flatMap(it -> exercises.running(it.government()).stream())
        .map(it -> own(it, t));
  }

  private Task own(ExerciseProgress exercise, Texts t) {
    var government = exercise.document().government();
    return new Task(
        Optional.of(government),
        t.say("joint-declaration.task.sign", gazetteer.get(government).shortName()),
        t.say("joint-declaration.task.sign.more"),
        "/cuenta/firmas/" + government,
        declarations.find(government, exercise.document().code()).map(it -> term(exercise, it)));
  }

  private Stream<Task> others(Caller caller, Texts t) {
    return caller.governments(Permission.PUBLISH).stream()
        .flatMap(it -> exercises.running(it).stream())
        .flatMap(it -> waiting(it, t).stream());
  }

  private Optional<Task> waiting(ExerciseProgress exercise, Texts t) {
    GovernmentKey government = exercise.document().government();
    return declarations
        .find(government, exercise.document().code())
        .filter(PendingDeclaration::isSigning)
        .map(it -> {
          var missing =
              signatories.list(it).stream()
                  .filter(who -> !who.hasSigned())
                  .map(Signatory::name)
                  .toList();
          return new Task(
              Optional.of(government),
              t.say("joint-declaration.task.wait", missing.size()),
              t.list(missing),
              "/trabajo/" + government + "/declaracion",
              Optional.of(term(exercise, it)));
        });
  }

  private LocalDate term(ExerciseProgress exercise, PendingDeclaration declaration) {
    var zone = gazetteer.get(declaration.government()).zone();
    return SignatureTerm.end(exercise, declaration, zone);
  }
}
