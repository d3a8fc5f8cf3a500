package tequio.plan.version;

import static org.assertj.core.api.Assertions.assertThat;
import static tequio.plan.PlanWorld.content;
import static tequio.plan.PlanWorld.entry;
import static tequio.plan.PlanWorld.plan;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import tequio.kernel.Actor;
import tequio.kernel.Fraction;
import tequio.kernel.GovernmentKey;
import tequio.kernel.PartialDate;
import tequio.kernel.ReportingParty;
import tequio.plan.PlanWorld;
import tequio.plan.file.PlanFile;
import tequio.plan.progress.ProgressReport;
import tequio.plan.progress.ReportedStatus;
import tequio.plan.publication.PublishPlan;
import tequio.testing.TequioTest;

/** What the first page counts. */
@TequioTest
@Transactional
class InstallationTotalsTest {

  @Autowired PublishedPlans plans;
  @Autowired PublishPlan publish;
  @Autowired JdbcClient jdbc;

  @Test
  void a_commitment_counts_as_reported_once_however_often_somebody_reports() {
    var before = plans.tally();

    publish.publish(
        plan(new GovernmentKey("14039"), "2026", reported("Agua"), entry(content("Luz"))),
        PlanWorld.TERMS);

    assertThat(plans.tally())
        .isEqualTo(
            new InstallationTotals(before.plans() + 1, before.reported().plus(new Fraction(1, 2))));
  }

  @Test
  void what_is_fictional_is_not_counted() {
    var before = plans.tally();

    publish.publish(plan(PlanWorld.newGovernment(jdbc), "2026", reported("Agua")), PlanWorld.TERMS);

    assertThat(plans.tally()).isEqualTo(before);
  }

  private static PlanFile.Entry reported(String title) {
    return new PlanFile.Entry(
        Optional.empty(),
        Optional.empty(),
        Optional.of(content(title)),
        List.of(),
        List.of(report("2026-02-01"), report("2026-02-15")),
        List.of());
  }

  private static ProgressReport report(String day) {
    return new ProgressReport(
        Optional.empty(),
        ReportingParty.GOVERNMENT,
        Actor.office("Obras"),
        new PartialDate(day),
        ReportedStatus.IN_PROGRESS,
        Optional.empty(),
        List.of());
  }
}
