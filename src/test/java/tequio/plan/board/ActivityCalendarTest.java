package tequio.plan.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import tequio.demo.VillaTequioTest;
import tequio.plan.file.PlanFile;
import tequio.plan.view.CommitmentViews;
import tequio.plan.world.EverythingRecorded;
import tequio.plan.world.FilePlans;
import tequio.plan.world.Governments;
import tequio.plan.world.Transcribed;
import tequio.territory.Government;

/** What the calendar of a plan concludes, and that its table says the same. */
class ActivityCalendarTest {

  static final Clock NOON = Clock.fixed(Instant.parse("2026-11-21T18:00:00Z"), ZoneOffset.UTC);
  static final LocalDate JANUARY = LocalDate.of(2026, 1, 1);

  @Test
  void the_longest_silence_may_lie_before_between_or_behind_what_was_said() {
    assertThat(silence(20, 25).length()).isEqualTo(19);
    assertThat(silence(2, 30).length()).isEqualTo(28);
    assertThat(silence(1, 2).to()).isEqualTo(JANUARY.plusDays(30));
    assertThat(calendar(new TreeMap<>()).longestSilence().length()).isEqualTo(30);
  }

  @Test
  void each_day_is_one_square_and_the_table_counts_the_same() {
    var calendar = calendar(new TreeMap<>(Map.of(JANUARY.plusDays(4), 1L, JANUARY, 3L)));

    assertThat(squares(calendar.silent())).isEqualTo(29);
    assertThat(squares(calendar.once())).isOne();
    assertThat(squares(calendar.more())).isOne();
    assertThat(calendar.months()).singleElement().extracting(it -> it.said()).isEqualTo(4L);
  }

  @Test
  void only_the_last_twelve_months_are_drawn() {
    var calendar =
        new ActivityCalendar(JANUARY.minusYears(9), JANUARY.plusDays(30), new TreeMap<>());

    assertThat(calendar.months()).hasSize(12);
    assertThat(calendar.height()).isEqualTo(12 * ActivityCalendar.LINE);
  }

  @Test
  void where_nobody_is_expected_to_report_silence_is_not_counted() {
    assertThat(ActivityCalendar.of(board(VillaTequioTest.read(), Governments.VILLA))).isPresent();
    assertThat(ActivityCalendar.of(board(Transcribed.plan(), Governments.CITY))).isEmpty();
  }

  private static long squares(String path) {
    return path.chars().filter(it -> it == 'M').count();
  }

  private static ActivityCalendar.Silence silence(int one, int other) {
    var days = new TreeMap<LocalDate, Long>();
    days.put(JANUARY.plusDays(one - 1), 1L);
    days.put(JANUARY.plusDays(other - 1), 1L);
    return calendar(days).longestSilence();
  }

  private static ActivityCalendar calendar(TreeMap<LocalDate, Long> days) {
    return new ActivityCalendar(JANUARY, JANUARY.plusDays(30), days);
  }

  private static Board board(PlanFile file, Government government) {
    var plans = new FilePlans(List.of(file));
    var promises = new CommitmentViews(plans, Governments.gazetteer(), NOON);
    return new Boards(plans, promises, new EverythingRecorded()).of(government);
  }
}
