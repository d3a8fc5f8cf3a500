package tequio.plan.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.RecordApplicationEvents;
import tequio.kernel.Actor;
import tequio.kernel.BusinessRuleException;
import tequio.kernel.GovernmentKey;
import tequio.kernel.PartialDate;
import tequio.kernel.ReportingParty;
import tequio.kernel.SubjectReference;
import tequio.kernel.Text;
import tequio.ledger.history.RecordReader;
import tequio.plan.PlanWorld;
import tequio.plan.file.PlanFile;
import tequio.plan.progress.ProgressReport;
import tequio.plan.progress.ReportedStatus;
import tequio.plan.progress.Verdict;
import tequio.plan.progress.Verification;
import tequio.plan.version.CommitmentKey;
import tequio.plan.version.PublishedPlans;
import tequio.testing.TequioTest;

/** A report or a verification becomes public on its own. */
@TequioTest
@RecordApplicationEvents
class ReportPublisherTest {

  @Autowired ReportPublisher publisher;
  @Autowired PublishPlan plans;
  @Autowired PublishedPlans published;
  @Autowired RecordReader history;
  @Autowired JdbcClient jdbc;

  GovernmentKey town = new GovernmentKey("99");
  CommitmentKey water = new CommitmentKey(town, 1);

  @BeforeEach
  void a_town_with_a_commitment() {
    town = PlanWorld.newGovernment(jdbc);
    water = new CommitmentKey(town, 1);
    plans.publish(
        PlanWorld.plan(town, "2026", PlanWorld.entry(1, PlanWorld.content("Agua"))),
        PlanWorld.TERMS);
  }

  @Test
  void equal_reports_and_verifications_in_one_file_are_stored_once() {
    var twice =
        new PlanFile.Entry(
            Optional.empty(),
            Optional.of(1),
            Optional.of(PlanWorld.content("Agua")),
            List.of(),
            List.of(report("Uno"), report("Uno")),
            List.of(verification(), verification()));

    plans.publish(PlanWorld.plan(town, "2026", twice), PlanWorld.TERMS);

    var stored = Objects.requireNonNull(published.tracking(List.of(water)).get(water));
    assertThat(stored.reports()).hasSize(1);
    assertThat(stored.verifications()).hasSize(1);
  }

  @Test
  void a_report_gets_the_next_number_and_an_entry_of_the_record() {
    assertThat(publisher.publish(water, report("Uno")).orElseThrow().number()).isEqualTo(1);
    assertThat(publisher.publish(water, report("Dos")).orElseThrow().number()).isEqualTo(2);
    assertThat(publisher.publish(water, report("Uno"))).as("nothing new").isEmpty();

    assertThat(history.list(new SubjectReference("progress-report", town, "1.2"))).hasSize(1);
    assertThat(Objects.requireNonNull(published.tracking(List.of(water)).get(water)).reports())
        .hasSize(2);
    assertThat(published.history(water)).as("the commitment itself did not change").hasSize(1);
  }

  @Test
  void a_verification_stands_beside_it() {
    assertThat(publisher.publish(water, report("Uno"))).isPresent();

    var made = publisher.publish(water, verification()).orElseThrow();

    assertThat(made.number()).isEqualTo(1);
    assertThat(history.list(made.subject())).hasSize(1);
  }

  @Test
  void many_who_report_at_once_get_numbers_without_gaps() throws Exception {
    var all = new ArrayList<Callable<Integer>>();
    for (int i = 0; i < 10; i++) {
      var words = "Reporte " + i;
      all.add(() -> publisher.publish(water, report(words)).orElseThrow().number());
    }
    var numbers = new ArrayList<Integer>();
    try (var threads = Executors.newFixedThreadPool(10)) {
      for (var done : threads.invokeAll(all)) {
        numbers.add(done.get());
      }
    }

    assertThat(numbers)
        .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, 10).boxed().toList());
  }

  @Test
  void what_is_not_there_is_not_reported() {
    assertThatThrownBy(() -> publisher.publish(new CommitmentKey(town, 9), report("Uno")))
        .isInstanceOf(BusinessRuleException.class);
    var activity =
        new ProgressReport(
            Optional.of(4),
            ReportingParty.GOVERNMENT,
            Actor.office("Agua"),
            new PartialDate("2026-05-01"),
            ReportedStatus.DONE,
            Optional.empty(),
            List.of());
    assertThatThrownBy(() -> publisher.publish(water, activity))
        .isInstanceOf(BusinessRuleException.class);
  }

  private static ProgressReport report(String note) {
    return new ProgressReport(
        Optional.empty(),
        ReportingParty.GOVERNMENT,
        Actor.office("Agua"),
        new PartialDate("2026-05-01"),
        ReportedStatus.IN_PROGRESS,
        Optional.of(Text.spanish(note)),
        List.of());
  }

  private static Verification verification() {
    return new Verification(
        Optional.empty(),
        ReportingParty.CIVIL_SOCIETY,
        Actor.organisation("Vecinos"),
        new PartialDate("2026-05-02"),
        Verdict.ACCEPTED,
        Optional.empty());
  }
}
