package tequio.web.chart;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The days on the x axis of a picture.
 *
 * @param inset what stays free at the left and at the right, in percent of the width
 */
public record TimeScale(LocalDate from, LocalDate to, double inset) {

  private static final int[] STEPS = {1, 2, 3, 6, 12, 24, 60, 120, 600};

  /** The first day of a month that the axis names, and where it lies. */
  public record Tick(LocalDate day, String x) {}

  /** Over the whole width. */
  public TimeScale(LocalDate from, LocalDate to) {
    this(from, to, 0);
  }

  /** Whether there is a stretch of time to draw. */
  public boolean isDrawn() {
    return from.isBefore(to);
  }

  public boolean contains(LocalDate day) {
    return isDrawn() && !day.isBefore(from) && !day.isAfter(to);
  }

  /** In percent of the width; a day outside lies at the nearer end. */
  public double position(LocalDate day) {
    double share = (double) DAYS.between(from, day) / DAYS.between(from, to);
    return inset + (100 - 2 * inset) * Math.clamp(share, 0, 1);
  }

  /** As an attribute: {@code 12.5%}. */
  public String x(LocalDate day) {
    return Coordinates.percent(position(day));
  }

  /** Months that begin within it, evenly spaced, at most this many. */
  public List<Tick> ticks(int most) {
    return IntStream.of(STEPS)
        .mapToObj(this::months)
        .filter(it -> it.size() <= most)
        .findFirst()
        .orElse(List.of())
        .stream()
        .map(it -> new Tick(it, x(it)))
        .toList();
  }

  private List<LocalDate> months(int step) {
    return Stream.iterate(from.withDayOfMonth(1), it -> !it.isAfter(to), it -> it.plusMonths(1))
        .filter(it -> !it.isBefore(from))
        .filter(it -> (it.getYear() * 12 + it.getMonthValue() - 1) % step == 0)
        .toList();
  }
}
