package tequio.plan.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static tequio.plan.PlanWorld.TERMS;
import static tequio.plan.PlanWorld.content;
import static tequio.plan.PlanWorld.entry;
import static tequio.plan.PlanWorld.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tequio.plan.PlanWorld;
import tequio.plan.version.CommitmentKey;
import tequio.plan.version.PlanSummary;
import tequio.plan.version.PublishedPlans;
import tequio.testing.TequioTest;

/** Publications of one government that arrive together lose nothing. */
@TequioTest
class ManyAtOnceTest {

  static final int MANY = 8;

  @Autowired PublishPlan publish;
  @Autowired PublishedPlans plans;
  @Autowired JdbcClient jdbc;

  @Test
  void different_plans_get_different_numbers() throws Exception {
    var town = PlanWorld.newGovernment(jdbc);
    atOnce(i ->
        publish.publish(
            plan(town, "plan-" + i, entry(content("Uno " + i)), entry(content("Dos " + i))),
            TERMS));

    assertThat(plans.listOf(town)).hasSize(MANY).allMatch(it -> it.commitments() == 2);
    var keys = IntStream.rangeClosed(1, 2 * MANY).mapToObj(n -> new CommitmentKey(town, n));
    assertThat(plans.listCommitments(keys.toList())).hasSize(2 * MANY);
  }

  @Test
  void the_same_file_is_published_once() throws Exception {
    var town = PlanWorld.newGovernment(jdbc);
    var file = plan(town, "2026", entry(content("Agua")));
    var outcomes = atOnce(i -> publish.publish(file, TERMS));

    assertThat(outcomes).filteredOn(it -> !((Outcome.Published) it).isNothingNew()).hasSize(1);
    assertThat(plans.listOf(town)).extracting(PlanSummary::commitments).containsExactly(1);
  }

  @Test
  void changes_of_one_plan_follow_each_other_without_a_gap() throws Exception {
    var town = PlanWorld.newGovernment(jdbc);
    publish.publish(plan(town, "2026", entry(1, content("Agua"))), TERMS);
    atOnce(i ->
        publish.publish(
            plan(town, "2026", entry(1, content("Agua " + i))), TERMS.because("Cambio " + i)));

    assertThat(plans.history(new CommitmentKey(town, 1)))
        .extracting(it -> it.version())
        .containsExactlyElementsOf(
            IntStream.iterate(MANY + 1, v -> v > 0, v -> v - 1).boxed().toList());
    assertThat(plans.findPlan(town, "2026").orElseThrow().version()).isEqualTo(MANY + 1);
  }

  private interface Publication {
    Outcome publish(int number);
  }

  private static List<Outcome> atOnce(Publication publication) throws Exception {
    try (var threads = Executors.newFixedThreadPool(MANY)) {
      var work =
          IntStream.range(0, MANY)
              .<Callable<Outcome>>mapToObj(i -> () -> publication.publish(i))
              .toList();
      var outcomes = new ArrayList<Outcome>();
      for (var done : threads.invokeAll(work)) {
        outcomes.add(done.get());
      }
      return outcomes;
    }
  }
}
