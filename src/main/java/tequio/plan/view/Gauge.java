package tequio.plan.view;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import tequio.plan.indicator.Indicator;
import tequio.plan.indicator.Level;

/** Indicator on one line: baseline, latest measurement, target. */
public record Gauge(Optional<Mark> baseline, Optional<Mark> latest, Optional<Mark> target) {

  private static final double MARGIN = 3;

  /** A place on the line, in percent; from and to differ where the level is a range. */
  public record Mark(String from, String to, String middle) {}

  /** None where fewer than two levels are known, or all are the same. */
  public static Optional<Gauge> of(Indicator indicator) {
    var latest = latest(indicator);
    var levels =
        Stream.of(indicator.baseline().find(), latest, indicator.target().find())
            .flatMap(Optional::stream)
            .toList();
    var least = levels.stream().map(Gauge::low).min(BigDecimal::compareTo);
    var most = levels.stream().map(Gauge::high).max(BigDecimal::compareTo);
    if (levels.size() < 2 || least.equals(most)) {
      return Optional.empty();
    }
    var scale = new Scale(least.orElseThrow().doubleValue(), most.orElseThrow().doubleValue());
    return Optional.of(
        new Gauge(
            indicator.baseline().find().map(scale::mark),
            latest.map(scale::mark),
            indicator.target().find().map(scale::mark)));
  }

  /** The reading with the latest day. */
  public static Optional<Indicator.Measurement> newest(Indicator indicator) {
    return indicator.measurements().stream()
        .max(java.util.Comparator.comparing(it -> it.on().last()));
  }

  private static Optional<Level> latest(Indicator indicator) {
    return newest(indicator).map(Indicator.Measurement::level);
  }

  private static BigDecimal low(Level level) {
    return switch (level) {
      case Level.Number(var value) -> value;
      case Level.Range(var from, var to) -> from;
      case Level.Step step -> BigDecimal.valueOf(step.place());
    };
  }

  private static BigDecimal high(Level level) {
    return switch (level) {
      case Level.Number(var value) -> value;
      case Level.Range(var from, var to) -> to;
      case Level.Step step -> BigDecimal.valueOf(step.place());
    };
  }

  private record Scale(double least, double most) {

    Mark mark(Level level) {
      double from = at(low(level));
      double to = at(high(level));
      return new Mark(percent(from), percent(to), percent((from + to) / 2));
    }

    private double at(BigDecimal value) {
      return MARGIN + (100 - 2 * MARGIN) * (value.doubleValue() - least) / (most - least);
    }

    private static String percent(double value) {
      return String.format(Locale.ROOT, "%.1f%%", value);
    }
  }
}
