package tequio.plan.dataset;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tequio.kernel.Known;
import tequio.plan.indicator.Level;
import tequio.plan.roadmap.ResponsibleOffice;

/** Converts values of plans to cells of datasets. */
final class PlanCells {

  /** Returns the offices without the names of persons. */
  static Known<List<String>> offices(Known<List<ResponsibleOffice>> responsible) {
    return responsible.map(all -> all.stream().map(ResponsibleOffice::office).distinct().toList());
  }

  /** Returns a number, the lower end of a range, or the place of a step. */
  static Object low(Level level) {
    return switch (level) {
      case Level.Number(var value) -> value;
      case Level.Range(var from, var to) -> from;
      case Level.Step step -> step.place();
    };
  }

  /** Returns a number, the upper end of a range, or the number of steps of the scale. */
  static Object high(Level level) {
    return switch (level) {
      case Level.Number(var value) -> value;
      case Level.Range(var from, var to) -> to;
      case Level.Step step -> step.of();
    };
  }

  /** Returns the word of a step; empty for numbers and ranges. */
  static Optional<String> step(Level level) {
    return switch (level) {
      case Level.Number number -> Optional.empty();
      case Level.Range range -> Optional.empty();
      case Level.Step step -> Optional.of(step.word());
    };
  }

  static @Nullable Object step(Known<Level> level) {
    return level.find().flatMap(PlanCells::step).orElse(null);
  }

  private PlanCells() {}
}
