package tequio.plan.view;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tequio.kernel.Known;
import tequio.kernel.PartialDate;
import tequio.plan.content.CommitmentContent;
import tequio.plan.indicator.Indicator;
import tequio.plan.indicator.Indicator.Measurement;
import tequio.plan.indicator.Level;
import tequio.web.chart.Coordinates;
import tequio.web.chart.TimeScale;
import tequio.web.chart.ValueScale;

/**
 * Chart of an indicator over time: baseline, measurements and target. Greater values are higher,
 * whichever direction is better.
 *
 * @param time empty if no date is known; the baseline is then at the left and the target at the
 *     right
 * @param points baseline, if known, and measurements, oldest first
 */
public record IndicatorChart(
    Optional<TimeScale> time, List<Point> points, Optional<Point> target, Optional<String> today) {

  /** Height of the picture in its own units. */
  public static final int HEIGHT = 118;

  private static final double INSET = 4;
  private static final int TOP = 24;
  private static final int BOTTOM = 92;

  /** Meaning of a point. */
  public enum Role {
    BASELINE,
    MEASUREMENT,
    TARGET
  }

  /** A level in the picture; {@code low} and {@code high} differ for a range. */
  public record Point(
      Role role, Level level, Optional<PartialDate> on, double at, double low, double high) {

    public String x() {
      return Coordinates.percent(at);
    }

    public double y() {
      return tenth((low + high) / 2);
    }

    /** Text anchor of the value, on the side with room. */
    public String anchor() {
      if (at < 25) {
        return "start";
      }
      return at > 75 ? "end" : "middle";
    }
  }

  /** Returns the chart; empty unless at least two different levels are known. */
  public static Optional<IndicatorChart> of(
      Indicator indicator, CommitmentContent content, LocalDate today) {
    var known = levels(indicator);
    double lowest = known.stream().mapToDouble(IndicatorChart::low).min().orElse(0);
    double highest = known.stream().mapToDouble(IndicatorChart::high).max().orElse(0);
    if (known.size() < 2 || lowest == highest) {
      return Optional.empty();
    }
    var values = new ValueScale(lowest, highest, TOP, BOTTOM);
    var time = time(indicator, content);
    return Optional.of(
        new IndicatorChart(
            time,
            points(indicator, time, values),
            indicator
                .target()
                .find()
                .map(it ->
                    point(Role.TARGET, it, indicator.targetOn().find(), time, 100 - INSET, values)),
            time.filter(it -> it.contains(today)).map(it -> it.x(today))));
  }

  /** Returns the measurement with the latest date. */
  public static Optional<Measurement> newest(Indicator indicator) {
    return indicator.measurements().stream().max(comparing(it -> it.on().last()));
  }

  private static List<Level> levels(Indicator indicator) {
    return Stream.of(
            indicator.baseline().find().stream(),
            indicator.measurements().stream().map(Measurement::level),
            indicator.target().find().stream())
        .flatMap(it -> it)
        .toList();
  }

  /**
   * Returns the period of the known dates; the commitment's dates replace unknown ones of baseline
   * and target.
   */
  private static Optional<TimeScale> time(Indicator indicator, CommitmentContent content) {
    var days = new ArrayList<PartialDate>();
    indicator.measurements().forEach(it -> days.add(it.on()));
    either(indicator.baselineOn(), content.start()).ifPresent(days::add);
    either(indicator.targetOn(), content.end()).ifPresent(days::add);
    var from = days.stream().map(PartialDate::first).min(LocalDate::compareTo);
    var to = days.stream().map(PartialDate::last).max(LocalDate::compareTo);
    return from.map(it -> new TimeScale(it, to.orElse(it), INSET)).filter(TimeScale::isDrawn);
  }

  private static Optional<PartialDate> either(Known<PartialDate> one, Known<PartialDate> other) {
    return one.find().or(other::find);
  }

  private static List<Point> points(
      Indicator indicator, Optional<TimeScale> time, ValueScale values) {
    var baseline =
        indicator
            .baseline()
            .find()
            .map(
                it -> point(Role.BASELINE, it, indicator.baselineOn().find(), time, INSET, values));
    var measurements =
        indicator.measurements().stream()
            .sorted(comparing(it -> it.on().last()))
            .map(it -> point(Role.MEASUREMENT, it.level(), Optional.of(it.on()), time, 50, values));
    return Stream.concat(baseline.stream(), measurements).toList();
  }

  private static Point point(
      Role role,
      Level level,
      Optional<PartialDate> on,
      Optional<TimeScale> time,
      double otherwise,
      ValueScale values) {
    double at =
        time.flatMap(scale ->
                on.map(it -> scale.position(role == Role.BASELINE ? it.first() : it.last())))
            .orElse(otherwise);
    return new Point(
        role,
        level,
        on,
        at,
        tenth(values.position(low(level))),
        tenth(values.position(high(level))));
  }

  private static double tenth(double value) {
    return Math.round(value * 10) / 10.0;
  }

  private static double low(Level level) {
    return switch (level) {
      case Level.Number(var value) -> value.doubleValue();
      case Level.Range(var from, var to) -> from.doubleValue();
      case Level.Step step -> step.place();
    };
  }

  private static double high(Level level) {
    return switch (level) {
      case Level.Number(var value) -> value.doubleValue();
      case Level.Range(var from, var to) -> to.doubleValue();
      case Level.Step step -> step.place();
    };
  }
}
