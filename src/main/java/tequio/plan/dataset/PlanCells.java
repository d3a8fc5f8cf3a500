package tequio.plan.dataset;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tequio.kernel.Known;
import tequio.plan.indicator.Level;
import tequio.plan.roadmap.ResponsibleOffice;

/** Values of plans as cells of datasets. */
final class PlanCells {

  /** Of who answers inside a government its offices are told, not its persons. */
  static Known<List<String>> offices(Known<List<ResponsibleOffice>> responsible) {
    return responsible.map(all -> all.stream().map(ResponsibleOffice::office).distinct().toList());
  }

  /** The number where a level is one, the lower end of a range, the place on a scale. */
  static Object low(Level level) {
    return switch (level) {
      case Level.Number(var value) -> value;
      case Level.Range(var from, var to) -> from;
      case Level.Step step -> step.place();
    };
  }

  /** The number again, the upper end of a range, how many places the scale has. */
  static Object high(Level level) {
    return switch (level) {
      case Level.Number(var value) -> value;
      case Level.Range(var from, var to) -> to;
      case Level.Step step -> step.of();
    };
  }

  /** The word of a step; a number has none. */
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
