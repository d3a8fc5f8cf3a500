package tequio.plan.version;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tequio.kernel.GovernmentKey;
import tequio.kernel.Known;
import tequio.kernel.PartialDate;
import tequio.kernel.ReportingParty;
import tequio.kernel.Text;

/** Decision 0018, line by line. */
class CurrentPlanTest {

  static final LocalDate TODAY = LocalDate.of(2026, 11, 29);

  @Test
  void of_those_that_have_begun_the_one_that_ends_last() {
    assertThat(current(plan("2022-2024", 9), plan("2025-2027", 1))).contains("2025-2027");
    assertThat(current(plan("2025-2027", 9), plan("2027-2029", 9))).contains("2025-2027");
    assertThat(current(plan("2027-2029", 9))).contains("2027-2029");
  }

  @Test
  void neither_a_plan_of_nothing_nor_one_that_was_withdrawn() {
    assertThat(current(plan("2022-2024", 1), plan("2025-2027", 0))).contains("2022-2024");
    assertThat(current(plan("2022-2024", 1), withdrawn("2025-2027"))).contains("2022-2024");
    assertThat(current(plan("2025-2027", 0), withdrawn("2022-2024"))).isEmpty();
  }

  @Test
  void of_one_period_the_one_that_promises_more_then_the_one_that_was_there_first() {
    var first = plan("2025-2027", 3);
    assertThat(current(first, of("2025-2027-b", "2025", "2027", 2, 1, false)))
        .contains("2025-2027");
    assertThat(current(first, of("2025-2027-b", "2025", "2027", 3, 1, false)))
        .contains("2025-2027");
    assertThat(current(first, of("2025-2027-b", "2025", "2027", 4, 1, false)))
        .contains("2025-2027-b");
  }

  @Test
  void a_period_nobody_knows_is_older_than_any() {
    var unknown =
        new PlanSummary(
            new GovernmentKey("06002"),
            "sin-fecha",
            Text.spanish("Plan"),
            ReportingParty.GOVERNMENT,
            Known.notSeen(),
            Known.notSeen(),
            99,
            Instant.EPOCH,
            Instant.EPOCH,
            false);

    assertThat(current(unknown, plan("2016-2018", 1))).contains("2016-2018");
    assertThat(current(unknown)).contains("sin-fecha");
  }

  private static Optional<String> current(PlanSummary... plans) {
    var found = CurrentPlan.of(List.of(plans), TODAY).map(PlanSummary::code);
    assertThat(CurrentPlan.of(List.of(plans).reversed(), TODAY).map(PlanSummary::code))
        .as("in whatever order they come")
        .isEqualTo(found);
    return found;
  }

  private static PlanSummary plan(String years, int commitments) {
    return of(years, years.substring(0, 4), years.substring(5), commitments, 0, false);
  }

  private static PlanSummary withdrawn(String years) {
    return of(years, years.substring(0, 4), years.substring(5), 9, 0, true);
  }

  private static PlanSummary of(
      String code, String start, String end, int commitments, int day, boolean withdrawn) {
    return new PlanSummary(
        new GovernmentKey("06002"),
        code,
        Text.spanish("Plan " + code),
        ReportingParty.GOVERNMENT,
        Known.of(new PartialDate(start)),
        Known.of(new PartialDate(end)),
        commitments,
        Instant.EPOCH.plusSeconds(86_400L * (10 + day)),
        Instant.EPOCH.plusSeconds(86_400L * day),
        withdrawn);
  }
}
