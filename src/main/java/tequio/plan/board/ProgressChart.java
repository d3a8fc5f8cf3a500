package tequio.plan.board;

import static java.util.Comparator.naturalOrder;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import tequio.kernel.PartialDate;
import tequio.kernel.ReportingParty;
import tequio.plan.progress.ReportedStatus;
import tequio.plan.progress.Verdict;
import tequio.plan.status.CommitmentStatus;
import tequio.plan.view.ActivityView;
import tequio.plan.view.CommitmentView;
import tequio.plan.view.RoadmapTimeAxis;
import tequio.web.chart.TimeScale;
import tequio.web.chart.ValueScale;

/**
 * Numbers of activities of a plan that are due, reported as done and verified, day by day.
 *
 * @param of number of activities
 * @param due end dates of the activities, sorted
 * @param reported days on which the activities now reported as done were reported so, sorted
 * @param verified days on which the activities now done became verified, sorted
 */
public record ProgressChart(
    TimeScale time,
    LocalDate today,
    int of,
    List<LocalDate> due,
    List<LocalDate> reported,
    List<LocalDate> verified) {

  /** Width of the picture in its own units; the page stretches it. */
  public static final int WIDTH = 1000;

  public static final int HEIGHT = 150;

  /** Numbers at the end of a month; for the current month, those of today. */
  public record Month(YearMonth month, int due, int reported, int verified) {}

  /** Returns the chart; empty if no activity has an end date or there is no period to draw. */
  static Optional<ProgressChart> of(List<CommitmentView> promises, LocalDate today) {
    var steps = promises.stream().flatMap(it -> it.steps().stream()).toList();
    var due =
        steps.stream().flatMap(it -> it.activity().end().find().stream()).map(PartialDate::last);
    var chart =
        new ProgressChart(
            RoadmapTimeAxis.of(promises, today).scale(),
            today,
            steps.size(),
            due.sorted().toList(),
            days(steps, ProgressChart::reportedOn),
            days(steps, ProgressChart::verifiedOn));
    return Optional.of(chart).filter(it -> !it.due.isEmpty() && it.time.isDrawn());
  }

  private static List<LocalDate> days(
      List<ActivityView> steps, Function<ActivityView, Optional<LocalDate>> day) {
    return steps.stream().flatMap(it -> day.apply(it).stream()).sorted().toList();
  }

  private static Optional<LocalDate> reportedOn(ActivityView step) {
    return Stream.of(ReportingParty.GOVERNMENT, ReportingParty.CIVIL_SOCIETY)
        .flatMap(it -> step.last(it).stream())
        .filter(it -> it.reported() == ReportedStatus.DONE)
        .map(it -> it.on().last())
        .min(naturalOrder());
  }

  private static Optional<LocalDate> verifiedOn(ActivityView step) {
    if (step.standing().headline() != CommitmentStatus.DONE) {
      return Optional.empty();
    }
    var accepted =
        step.verifications().stream()
            .filter(it -> it.verdict() == Verdict.ACCEPTED)
            .map(it -> it.on().last());
    return Stream.concat(reportedOn(step).stream(), accepted).max(naturalOrder());
  }

  public int dueNow() {
    return until(due, today);
  }

  public boolean isRunning() {
    return time.contains(today);
  }

  /** Activities without an end date, which no line counts as due. */
  public int undated() {
    return of - due.size();
  }

  /** How many of the sorted days are not after one. */
  private static int until(List<LocalDate> days, LocalDate day) {
    int from = 0;
    int to = days.size();
    while (from < to) {
      int middle = (from + to) >>> 1;
      if (days.get(middle).isAfter(day)) {
        to = middle;
      } else {
        from = middle + 1;
      }
    }
    return from;
  }

  /**
   * Returns the SVG path of a staircase that rises on each day by the number of its occurrences and
   * ends on {@code end}.
   */
  public String stair(List<LocalDate> days, LocalDate end) {
    var values = new ValueScale(0, of, 6, HEIGHT - 6);
    var path = new StringBuilder("M0 ").append(values.y(0));
    int count = 0;
    for (var day : new TreeSet<>(days)) {
      if (day.isAfter(end)) {
        break;
      }
      count = until(days, day);
      path.append('H').append(across(day)).append('V').append(values.y(count));
    }
    return path.append('H').append(across(end)).toString();
  }

  private long across(LocalDate day) {
    return Math.round(time.position(day) * WIDTH / 100);
  }

  /** Last day that reports and verifications can have. */
  public LocalDate until() {
    return today.isBefore(time.to()) ? today : time.to();
  }

  /** Returns the months in which a number changed, and the current one, oldest first. */
  public List<Month> months() {
    var months = new TreeSet<YearMonth>();
    Stream.of(due, reported, verified, isRunning() ? List.of(today) : List.<LocalDate>of())
        .flatMap(List::stream)
        .map(YearMonth::from)
        .forEach(months::add);
    var rows = new ArrayList<Month>();
    for (var month : months) {
      var end = month.equals(YearMonth.from(today)) ? today : month.atEndOfMonth();
      rows.add(new Month(month, until(due, end), until(reported, end), until(verified, end)));
    }
    return List.copyOf(rows);
  }
}
