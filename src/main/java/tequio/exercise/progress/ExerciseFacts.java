package tequio.exercise.progress;

import java.util.List;
import tequio.exercise.content.ExerciseChange;
import tequio.exercise.content.ProductDelivery;
import tequio.exercise.content.StepClosing;

/** What was stated about an exercise, in the order in which it was stated. */
public record ExerciseFacts(
    List<ProductDelivery> deliveries, List<StepClosing> closings, List<ExerciseChange> changes) {

  public static final ExerciseFacts NONE = new ExerciseFacts(List.of(), List.of(), List.of());

  public ExerciseFacts {
    deliveries = List.copyOf(deliveries);
    closings = List.copyOf(closings);
    changes = List.copyOf(changes);
  }
}
