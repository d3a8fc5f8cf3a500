package tequio.web.chart;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Time on the x axis of a picture.
 *
 * @param inset margin at the left and at the right, in percent of the width
 */
public record TimeScale(LocalDate from, LocalDate to, double inset) {

  private static final int[] STEPS = {1, 2, 3, 6, 12, 24, 60, 120, 600};

  /** First day of a labelled month, and its position. */
  public record Tick(LocalDate day, String x) {}

  /** Creates a scale without margin. */
  public TimeScale(LocalDate from, LocalDate to) {
    this(from, to, 0);
  }

  /** Whether the period is not empty. */
  public boolean isDrawn() {
    return from.isBefore(to);
  }

  public boolean contains(LocalDate day) {
    return isDrawn() && !day.isBefore(from) && !day.isAfter(to);
  }

  /** Returns the position in percent of the width; days outside get the nearer end. */
  public double position(LocalDate day) {
    double share = (double) DAYS.between(from, day) / DAYS.between(from, to);
    return inset + (100 - 2 * inset) * Math.clamp(share, 0, 1);
  }

  /** Returns the position as an attribute: {@code 12.5%}. */
  public String x(LocalDate day) {
    return Coordinates.percent(position(day));
  }

  /** Returns evenly spaced months that begin within the period, at most {@code most}. */
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
