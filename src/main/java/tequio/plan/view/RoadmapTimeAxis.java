package tequio.plan.view;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import tequio.kernel.Known;
import tequio.kernel.PartialDate;
import tequio.plan.roadmap.Activity;

/** Time axis shared by the bars of a roadmap, in percent of its width. */
public record RoadmapTimeAxis(LocalDate from, LocalDate to, LocalDate today) {

  private static final double THINNEST = 1.2;

  /** A bar: where it begins and how wide it is, as an attribute of SVG. */
  public record Bar(String x, String width) {}

  /** From the first day known to the last one; empty of bars where no date is known. */
  static RoadmapTimeAxis of(CommitmentView promise) {
    var content = promise.content();
    var dates =
        Stream.concat(
                Stream.of(content.start(), content.end()),
                content.activities().or(List.of()).stream()
                    .flatMap(it -> Stream.of(it.start(), it.end())))
            .flatMap(it -> it.find().stream())
            .toList();
    var from = dates.stream().map(PartialDate::first).min(LocalDate::compareTo);
    var to = dates.stream().map(PartialDate::last).max(LocalDate::compareTo);
    return new RoadmapTimeAxis(
        from.orElse(promise.today()), to.orElse(promise.today()), promise.today());
  }

  public boolean isDrawn() {
    return from.isBefore(to);
  }

  /** Where today is; empty outside the stretch. */
  public Optional<String> now() {
    return isDrawn() && !today.isBefore(from) && !today.isAfter(to)
        ? Optional.of(percent(at(today)))
        : Optional.empty();
  }

  /** The bar of an activity; of a date that is not known only the other end is drawn. */
  public Optional<Bar> bar(Activity activity) {
    var first = either(activity.start(), activity.end()).map(PartialDate::first);
    var last = either(activity.end(), activity.start()).map(PartialDate::last);
    if (!isDrawn() || first.isEmpty() || last.isEmpty()) {
      return Optional.empty();
    }
    boolean oneEnd = !activity.start().isKnown() || !activity.end().isKnown();
    double width = oneEnd ? THINNEST : Math.max(THINNEST, at(last.get()) - at(first.get()));
    double start = activity.start().isKnown() ? at(first.get()) : at(last.get()) - width;
    return Optional.of(new Bar(percent(Math.clamp(start, 0, 100 - width)), percent(width)));
  }

  private static Optional<PartialDate> either(Known<PartialDate> one, Known<PartialDate> other) {
    return one.find().or(other::find);
  }

  private double at(LocalDate day) {
    return 100.0 * DAYS.between(from, day) / DAYS.between(from, to);
  }

  private static String percent(double value) {
    return String.format(Locale.ROOT, "%.1f%%", value);
  }
}
