package tequio.search.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tequio.kernel.Known;
import tequio.kernel.PartialDate;
import tequio.plan.status.StatusCalculator;
import tequio.plan.status.StatusFacts;
import tequio.search.document.StatusTimeline;

class StandingsTest {

  @Test
  void on_each_day_it_is_what_the_rule_of_headlines_says() {
    var facts =
        new StatusFacts.Single(
            Known.of(new PartialDate("2026-03-01")),
            Known.of(new PartialDate("2026-05")),
            Optional.of(LocalDate.of(2026, 1, 15)),
            Optional.empty(),
            Optional.empty(),
            false,
            List.of());
    var standings = StatusTimeline.of(facts);

    for (var day = LocalDate.of(2025, 12, 1);
        day.isBefore(LocalDate.of(2026, 8, 1));
        day = day.plusDays(1)) {
      assertThat(on(standings, day))
          .as(day.toString())
          .isEqualTo(StatusTimeline.word(StatusCalculator.headline(facts, day).headline()));
    }
    assertThat(standings.words()).containsExactly("not-yet-due", "no-report", "late");
  }

  private static String on(StatusTimeline standings, LocalDate day) {
    int last = 0;
    while (last + 1 < standings.since().size() && !standings.since().get(last + 1).isAfter(day)) {
      last++;
    }
    return standings.words().get(last);
  }
}
