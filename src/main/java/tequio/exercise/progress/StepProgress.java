package tequio.exercise.progress;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tequio.exercise.content.ProductDelivery;
import tequio.exercise.content.StepClosing;
import tequio.kernel.Text;
import tequio.methodology.content.MethodologyStep;
import tequio.methodology.content.StepProduct;
import tequio.methodology.schedule.DueDay;

/**
 * How far a step has come.
 *
 * @param number from 1
 * @param delivered the last delivery of each product, by its code
 * @param left why it is left out; empty where it is not
 */
public record StepProgress(
    int number,
    MethodologyStep step,
    StepState state,
    DueDay due,
    Optional<StepClosing> closing,
    Map<String, ProductDelivery> delivered,
    Optional<Text> left) {

  public Optional<ProductDelivery> delivery(StepProduct product) {
    return Optional.ofNullable(delivered.get(product.code()));
  }

  /** Products that nobody has proven. */
  public List<StepProduct> missing() {
    return step.products().stream().filter(it -> !delivered.containsKey(it.code())).toList();
  }

  public Text name() {
    return step.name();
  }

  public boolean isOver() {
    return state == StepState.DONE || state == StepState.SKIPPED;
  }

  /** The day on which it is due; empty where there is none yet. */
  public Optional<LocalDate> dueDay() {
    return due.findDay();
  }

  public boolean isLate(LocalDate today) {
    return !isOver() && dueDay().filter(today::isAfter).isPresent();
  }
}
