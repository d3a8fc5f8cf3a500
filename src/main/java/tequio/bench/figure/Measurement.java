package tequio.bench.figure;

import java.util.List;
import tequio.bench.machine.Rounds;

/**
 * Measured figure with its unit and meaning.
 *
 * @param key of the sentence that says what it is; its details are the size it was measured on
 * @param rounds what each round gave; the value is their median
 */
public record Measurement(
    String key, double value, String unit, Goal goal, List<Double> rounds, List<Object> details) {

  public static Measurement of(String key, double value, String unit, Goal goal) {
    return new Measurement(key, value, unit, goal, List.of(value), List.of());
  }

  public static Measurement median(String key, List<Double> rounds, String unit, Goal goal) {
    return new Measurement(key, Rounds.median(rounds), unit, goal, List.copyOf(rounds), List.of());
  }

  public Measurement about(Object... more) {
    return new Measurement(key, value, unit, goal, rounds, List.of(more));
  }

  public Goal.Judgement judgement() {
    return goal.judge(value);
  }
}
