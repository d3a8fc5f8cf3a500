package tequio.archive.entry;

import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import tequio.exercise.progress.ExerciseProgress;
import tequio.exercise.progress.ExerciseReader;
import tequio.exercise.progress.StepProgress;
import tequio.kernel.GovernmentKey;

/**
 * What the steps of exercises say of the archive: what was delivered where, and what is missing.
 */
@Component
public class ExerciseSteps {

  private final ExerciseReader exercises;

  ExerciseSteps(ExerciseReader exercises) {
    this.exercises = exercises;
  }

  /** A product that a step promises and nobody delivered. */
  public record MissingProduct(
      String step, String product, String proof, boolean late, String exercisePath) {}

  /** The name of the step for which each path was delivered, whatever site it was written with. */
  Map<String, String> byPath(GovernmentKey government) {
    var steps = new HashMap<String, String>();
    exercises.list(government).stream()
        .flatMap(it -> it.steps().stream())
        .forEach(step ->
            step.delivered()
                .values()
                .forEach(it -> path(it.address()).ifPresent(path -> steps.put(path, name(step)))));
    return Map.copyOf(steps);
  }

  private static Optional<String> path(Optional<URI> address) {
    return address.flatMap(it -> Optional.ofNullable(it.getPath()));
  }

  /** What the exercise that runs still has to deliver, in the order of its steps. */
  public List<MissingProduct> missing(GovernmentKey government, String home) {
    return exercises
        .running(government)
        .map(it -> it.steps().stream().flatMap(step -> missing(it, step, home)).toList())
        .orElse(List.of());
  }

  private static Stream<MissingProduct> missing(
      ExerciseProgress exercise, StepProgress step, String home) {
    var path = home + "/ejercicios/" + exercise.document().code();
    return step.left().isPresent()
        ? Stream.empty()
        : step.missing().stream()
            .map(it ->
                new MissingProduct(
                    name(step),
                    it.name().words(),
                    it.proof().words(),
                    step.isLate(exercise.today()),
                    path + "#" + step.step().code()));
  }

  private static String name(StepProgress step) {
    return step.number() + ". " + step.step().name().words();
  }
}
