package tequio.plan.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import tequio.kernel.Known;
import tequio.kernel.PartialDate;
import tequio.plan.content.CommitmentContent;
import tequio.plan.roadmap.Activity;
import tequio.web.chart.Coordinates;
import tequio.web.chart.TimeScale;

/** Time axis shared by all bars of a roadmap or plan. */
public record RoadmapTimeAxis(TimeScale scale, LocalDate today) {

  private static final double THINNEST = 1.2;

  /** Position and width of a bar as SVG attributes. */
  public record Bar(String x, String width) {}

  /** Ends of a bar in percent of the width. */
  public record Stretch(double from, double to) {}

  /** Returns the axis from the first known date to the last; not drawn if no date is known. */
  public static RoadmapTimeAxis of(Collection<CommitmentView> promises, LocalDate today) {
    var dates = new ArrayList<PartialDate>();
    for (var promise : promises) {
      addDates(promise.content(), dates);
    }
    if (dates.isEmpty()) {
      return new RoadmapTimeAxis(new TimeScale(today, today), today);
    }
    var from = Collections.min(dates, PartialDate.BY_FIRST_DAY).first();
    var to = Collections.max(dates, PartialDate.BY_LAST_DAY).last();
    return new RoadmapTimeAxis(new TimeScale(from, to), today);
  }

  private static void addDates(CommitmentContent content, List<PartialDate> dates) {
    content.start().find().ifPresent(dates::add);
    content.end().find().ifPresent(dates::add);
    for (var activity : content.activities().or(List.of())) {
      activity.start().find().ifPresent(dates::add);
      activity.end().find().ifPresent(dates::add);
    }
  }

  public LocalDate from() {
    return scale.from();
  }

  public LocalDate to() {
    return scale.to();
  }

  public boolean isDrawn() {
    return scale.isDrawn();
  }

  /** Position of today as an SVG attribute; empty outside the axis. */
  public Optional<String> now() {
    return scale.contains(today) ? Optional.of(scale.x(today)) : Optional.empty();
  }

  /** Returns the bar of an activity; if only one end is known, a thin bar there. */
  public Optional<Bar> bar(Activity activity) {
    return bar(activity.start(), activity.end());
  }

  /** Returns the bar from one day to another. */
  public Optional<Bar> bar(Known<PartialDate> start, Known<PartialDate> end) {
    return stretch(start, end)
        .map(it ->
            new Bar(Coordinates.percent(it.from()), Coordinates.percent(it.to() - it.from())));
  }

  /** Returns the ends of an activity's bar. */
  public Optional<Stretch> stretch(ActivityView step) {
    return stretch(step.activity().start(), step.activity().end());
  }

  /** Position of today in percent of the width; empty outside the axis. */
  public Optional<Double> todayAt() {
    return scale.contains(today) ? Optional.of(scale.position(today)) : Optional.empty();
  }

  /** Returns the ends of a bar in percent of the width; empty if no date is known. */
  Optional<Stretch> stretch(Known<PartialDate> start, Known<PartialDate> end) {
    var first = either(start, end).map(PartialDate::first);
    var last = either(end, start).map(PartialDate::last);
    if (!isDrawn() || first.isEmpty() || last.isEmpty()) {
      return Optional.empty();
    }
    boolean oneEnd = !start.isKnown() || !end.isKnown();
    double from = scale.position(first.get());
    double to = scale.position(last.get());
    double width = oneEnd ? THINNEST : Math.max(THINNEST, to - from);
    double left = Math.clamp(start.isKnown() ? from : to - width, 0, 100 - width);
    return Optional.of(new Stretch(left, left + width));
  }

  private static Optional<PartialDate> either(Known<PartialDate> one, Known<PartialDate> other) {
    return one.find().or(other::find);
  }
}
