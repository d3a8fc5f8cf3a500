package tequio.plan.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import tequio.demo.VillaTequioTest;
import tequio.plan.file.PlanFile;
import tequio.plan.view.CommitmentViews;
import tequio.plan.world.EverythingRecorded;
import tequio.plan.world.FilePlans;
import tequio.plan.world.Governments;
import tequio.plan.world.Transcribed;

/** The lines of the board's picture end where its numbers stand. */
class ProgressChartTest {

  static final Clock NOON = Clock.fixed(Instant.parse("2026-11-21T18:00:00Z"), ZoneOffset.UTC);

  private final Board board = board();
  private final ProgressChart chart = board.progress().orElseThrow();

  @Test
  void its_lines_end_at_the_numbers_of_the_board() {
    assertThat(chart.of()).isEqualTo(board.done().of());
    assertThat(chart.reported()).hasSize(board.reportedDone().done());
    assertThat(chart.verified()).hasSize(board.done().done());
    assertThat(chart.undated()).isZero();
  }

  @Test
  void its_table_says_the_same_as_its_lines() {
    var last = chart.months().getLast();

    assertThat(last.due()).isEqualTo(chart.of());
    assertThat(last.reported()).isEqualTo(chart.reported().size());
    assertThat(last.verified()).isEqualTo(chart.verified().size());
    assertThat(chart.months())
        .extracting(ProgressChart.Month::month)
        .isSorted()
        .doesNotHaveDuplicates();
    assertThat(chart.months())
        .filteredOn(it -> it.month().equals(java.time.YearMonth.of(2026, 11)))
        .singleElement()
        .extracting(ProgressChart.Month::due)
        .isEqualTo(chart.dueNow());
  }

  @Test
  void a_stair_climbs_once_for_each_day_and_stops_where_it_is_told() {
    var one = LocalDate.of(2026, 7, 1);
    var two = LocalDate.of(2026, 9, 1);

    assertThat(chart.stair(List.of(one, one, two), LocalDate.of(2026, 8, 1))).containsOnlyOnce("V");
    assertThat(chart.stair(List.of(one, two), chart.time().to())).endsWith("H1000");
  }

  @Test
  void where_nobody_is_expected_to_report_there_is_no_picture_of_progress() {
    assertThat(boards(Transcribed.plan()).of(Governments.CITY).progress()).isEmpty();
  }

  private static Board board() {
    return boards(VillaTequioTest.read()).of(Governments.VILLA);
  }

  private static Boards boards(PlanFile file) {
    var plans = new FilePlans(List.of(file));
    var promises = new CommitmentViews(plans, Governments.gazetteer(), NOON);
    return new Boards(plans, promises, new EverythingRecorded());
  }
}
