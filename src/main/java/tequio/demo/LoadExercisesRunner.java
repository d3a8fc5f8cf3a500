package tequio.demo;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import tequio.exercise.act.ExerciseActs;
import tequio.exercise.content.ProductDelivery;
import tequio.exercise.content.StepClosing;
import tequio.exercise.progress.ExerciseProgress;
import tequio.exercise.progress.ExerciseReader;
import tequio.kernel.GovernmentKey;

/** At the start with {@code tequio.demo}: states what was done in the exercises beside it. */
@Component
@Order(21)
class LoadExercisesRunner implements ApplicationRunner {

  private final ExerciseReader exercises;
  private final ExerciseActs acts;
  private final DemoFiles files;

  LoadExercisesRunner(ExerciseReader exercises, ExerciseActs acts, DemoFiles files) {
    this.exercises = exercises;
    this.acts = acts;
    this.files = files;
  }

  /** What was done in an exercise, by an office. */
  private record Facts(
      GovernmentKey government,
      String code,
      String office,
      List<ProductDelivery> deliveries,
      List<StepClosing> closings) {}

  /** Where somebody has stated anything since, all of it is theirs: it is left as it is. */
  @Override
  public void run(ApplicationArguments arguments) throws IOException {
    for (var facts : files.read("exercises", Facts.class)) {
      if (find(facts).filter(it -> it.facts().deliveries().isEmpty()).isPresent()) {
        state(facts);
      }
    }
  }

  private void state(Facts facts) {
    var by = new ExerciseActs.Doer(facts.office(), Optional.empty());
    facts.deliveries().forEach(it -> acts.deliver(find(facts).orElseThrow(), it, by));
    facts
        .closings()
        .forEach(
            it -> acts.close(find(facts).orElseThrow(), it.step(), it.closed(), it.reason(), by));
  }

  private Optional<ExerciseProgress> find(Facts facts) {
    return exercises.find(facts.government(), facts.code());
  }
}
