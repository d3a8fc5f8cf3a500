package tequio.web.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every picture takes its places from the same two scales. */
class TimeScaleTest {

  static final LocalDate APRIL = LocalDate.of(2026, 4, 1);

  @Test
  void its_ends_lie_inside_of_the_margin_and_days_outside_at_the_nearer_end() {
    var scale = new TimeScale(APRIL, APRIL.plusYears(1), 4);

    assertThat(scale.x(APRIL)).isEqualTo("4%");
    assertThat(scale.x(APRIL.plusYears(1))).isEqualTo("96%");
    assertThat(scale.x(APRIL.minusYears(9))).isEqualTo("4%");
    assertThat(scale.contains(APRIL.minusDays(1))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 40, 365, 1_500, 36_500, 100_000})
  void it_never_names_more_months_than_there_is_room_for(int days) {
    var scale = new TimeScale(APRIL, APRIL.plusDays(days));

    assertThat(scale.ticks(5)).hasSizeLessThanOrEqualTo(5);
    assertThat(scale.ticks(5)).allSatisfy(tick -> assertThat(tick.day().getDayOfMonth()).isOne());
  }

  @Test
  void a_year_is_named_by_quarters() {
    assertThat(new TimeScale(APRIL, LocalDate.of(2027, 3, 31)).ticks(5))
        .extracting(it -> it.day().getMonthValue())
        .containsExactly(4, 7, 10, 1);
  }

  @Test
  void one_day_is_no_stretch() {
    assertThat(new TimeScale(APRIL, APRIL).isDrawn()).isFalse();
    assertThat(new TimeScale(APRIL, APRIL).contains(APRIL)).isFalse();
  }

  @Test
  void more_is_higher_and_equal_values_lie_in_the_middle() {
    var values = new ValueScale(10, 20, 5, 105);

    assertThat(values.y(20)).isEqualTo("5");
    assertThat(values.y(12.5)).isEqualTo("80");
    assertThat(new ValueScale(7, 7, 0, 100).position(7)).isEqualTo(50);
  }
}
