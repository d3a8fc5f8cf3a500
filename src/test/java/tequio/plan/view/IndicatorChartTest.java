package tequio.plan.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import tequio.kernel.Known;
import tequio.kernel.PartialDate;
import tequio.kernel.Text;
import tequio.plan.PlanWorld;
import tequio.plan.indicator.Indicator;
import tequio.plan.indicator.Indicator.Measurement;
import tequio.plan.indicator.Level;
import tequio.plan.view.IndicatorChart.Point;

/** Where the picture of an indicator puts what is known of it. */
class IndicatorChartTest {

  static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

  @Test
  void where_less_is_better_the_target_lies_below_and_still_at_the_right() {
    var chart = chart(indicator(number(45), number(30), Known.of(new PartialDate("2026-03"))));
    var target = chart.target().orElseThrow();

    assertThat(chart.points()).hasSize(2);
    assertThat(target.y()).isGreaterThan(chart.points().getFirst().y());
    assertThat(target.at()).isGreaterThan(chart.points().getLast().at());
    assertThat(chart.points()).extracting(Point::at).isSorted();
    assertThat(chart.today()).isPresent();
  }

  @Test
  void without_dates_it_still_begins_left_and_should_arrive_right() {
    var undated = indicator(number(10), number(20), Known.notSeen(), List.of(), Known.notSeen());
    var chart = chart(undated);

    assertThat(chart.time()).isEmpty();
    assertThat(chart.points()).extracting(Point::x).containsExactly("4%");
    assertThat(chart.target()).map(Point::x).contains("96%");
  }

  @Test
  void one_level_alone_draws_nothing() {
    var alone =
        indicator(
            Known.notSeen(),
            number(20),
            Known.notSeen(),
            List.of(),
            Known.of(new PartialDate("2027")));

    assertThat(IndicatorChart.of(alone, PlanWorld.content("Agua"), TODAY)).isEmpty();
  }

  @Test
  void a_range_is_as_high_as_what_it_leaves_open() {
    var range = Known.<Level>of(new Level.Range(new BigDecimal(42), new BigDecimal(48)));
    var point =
        chart(indicator(range, number(30), Known.of(new PartialDate("2026-03"))))
            .points()
            .getFirst();

    assertThat(point.high()).isLessThan(point.low());
  }

  private static IndicatorChart chart(Indicator indicator) {
    return IndicatorChart.of(indicator, PlanWorld.content("Agua"), TODAY).orElseThrow();
  }

  private static Indicator indicator(
      Known<Level> baseline, Known<Level> target, Known<PartialDate> since) {
    var measured =
        new Measurement(
            new PartialDate("2026-08-31"), new Level.Number(new BigDecimal(40)), Known.notSeen());
    return indicator(
        baseline, target, since, List.of(measured), Known.of(new PartialDate("2027-03")));
  }

  private static Indicator indicator(
      Known<Level> baseline,
      Known<Level> target,
      Known<PartialDate> since,
      List<Measurement> measurements,
      Known<PartialDate> until) {
    return new Indicator(
        1,
        Text.spanish("Agua que se pierde"),
        Known.notSeen(),
        Known.notSeen(),
        Known.of(Indicator.Better.LOWER),
        baseline,
        since,
        target,
        until,
        measurements);
  }

  private static Known<Level> number(int value) {
    return Known.of(new Level.Number(new BigDecimal(value)));
  }
}
