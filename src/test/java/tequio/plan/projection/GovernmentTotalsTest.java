package tequio.plan.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static tequio.plan.PlanWorld.content;
import static tequio.plan.PlanWorld.entry;
import static tequio.plan.PlanWorld.plan;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import tequio.kernel.Actor;
import tequio.kernel.GovernmentKey;
import tequio.kernel.PartialDate;
import tequio.kernel.ReportingParty;
import tequio.plan.PlanWorld;
import tequio.plan.progress.ProgressReport;
import tequio.plan.progress.ReportedStatus;
import tequio.plan.publication.PublishPlan;
import tequio.plan.publication.ReportPublisher;
import tequio.plan.version.CommitmentKey;
import tequio.plan.version.InstallationTotals.GovernmentTotals;
import tequio.plan.version.PublishedPlans;
import tequio.testing.TequioTest;

/** What a government has in all follows what it publishes, as counting would have it. */
@TequioTest
@Transactional
class GovernmentTotalsTest {

  @Autowired PublishedPlans plans;
  @Autowired PublishPlan publish;
  @Autowired ReportPublisher reports;
  @Autowired PlanProjection projection;
  @Autowired JdbcClient jdbc;

  GovernmentKey government;

  @BeforeEach
  void publishTwo() {
    government = PlanWorld.newGovernment(jdbc);
    publish.publish(
        plan(government, "2026", entry(content("Agua")), entry(content("Luz"))), PlanWorld.TERMS);
  }

  @Test
  void plans_and_commitments_are_counted_as_they_are_published() {
    assertThat(totals()).containsExactly(new GovernmentTotals(government, 1, 1, 2, 0));

    publish.publish(plan(government, "2027", entry(content("Parque"))), PlanWorld.TERMS);

    assertThat(totals()).containsExactly(new GovernmentTotals(government, 2, 2, 3, 0));
  }

  @Test
  void a_report_counts_its_commitment_once() {
    report("2026-02-01");
    report("2026-03-01");

    assertThat(totals()).containsExactly(new GovernmentTotals(government, 1, 1, 2, 1));
  }

  @Test
  void a_plan_that_is_withdrawn_counts_no_more_nor_do_its_commitments() {
    report("2026-02-01");
    jdbc.sql("insert into plan_withdrawal (government, code, version) values (?, '2026', 1)")
        .param(government.value())
        .update();
    projection.markWithdrawn(government, "2026");

    assertThat(totals()).isEmpty();
  }

  @Test
  void counting_all_again_finds_the_same() {
    report("2026-02-01");
    var before = plans.listTotals();

    projection.refreshTotals();

    assertThat(before).contains(new GovernmentTotals(government, 1, 1, 2, 1));
    assertThat(plans.listTotals()).containsExactlyInAnyOrderElementsOf(before);
  }

  private List<GovernmentTotals> totals() {
    return plans.listTotals(List.of(government));
  }

  private void report(String day) {
    var said =
        new ProgressReport(
            Optional.empty(),
            ReportingParty.GOVERNMENT,
            Actor.office("Obras"),
            new PartialDate(day),
            ReportedStatus.IN_PROGRESS,
            Optional.empty(),
            List.of());
    assertThat(reports.publish(new CommitmentKey(government, 1), said)).isPresent();
  }
}
