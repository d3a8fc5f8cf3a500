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
 * An indicator over time: where it began, every measurement, where it should arrive. More is
 * higher, whichever direction is better.
 *
 * @param time empty where no date is known: then the start lies left and the target right
 * @param points the baseline, where known, and the measurements, oldest first
 */
public record IndicatorChart(
    Optional<TimeScale> time, List<Point> points, Optional<Point> target, Optional<String> today) {

  /** The height of the picture in its own units. */
  public static final int HEIGHT = 118;

  private static final double INSET = 4;
  private static final int TOP = 24;
  private static final int BOTTOM = 92;

  /** What a point tells. */
  public enum Role {
    BASELINE,
    MEASUREMENT,
    TARGET
  }

  /** A level in the picture; {@code low} and {@code high} differ where it is a range. */
  public record Point(
      Role role, Level level, Optional<PartialDate> on, double at, double low, double high) {

    public String x() {
      return Coordinates.percent(at);
    }

    public double y() {
      return tenth((low + high) / 2);
    }

    /** Where its value is written: at the side that has room. */
    public String anchor() {
      if (at < 25) {
        return "start";
      }
      return at > 75 ? "end" : "middle";
    }
  }

  /** The picture, where at least two different levels are known. */
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

  /** The reading with the latest day. */
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

  /** From the earliest day known of it to the latest; the commitment's own where it tells none. */
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
