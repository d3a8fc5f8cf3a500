package tequio.sharing.page;

import static org.assertj.core.api.Assertions.assertThat;
import static tequio.plan.PlanWorld.TERMS;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import tequio.kernel.Actor;
import tequio.kernel.GovernmentKey;
import tequio.kernel.Text;
import tequio.plan.PlanWorld;
import tequio.plan.publication.PublishPlan;
import tequio.plan.version.PublishedPlans;
import tequio.plan.withdrawal.WithdrawPlan;
import tequio.territory.Gazetteer;
import tequio.testing.TequioTest;

@TequioTest
@Transactional
class SharablesTest {

  private static final GovernmentKey TOWN = new GovernmentKey("20007");

  @Autowired Sharables sharables;
  @Autowired PublishPlan publish;
  @Autowired PublishedPlans plans;
  @Autowired WithdrawPlan withdraw;
  @Autowired Gazetteer gazetteer;

  @Test
  void the_card_of_a_commitment_tells_of_the_plan_that_was_not_withdrawn() {
    publish.publish(
        PlanWorld.plan(TOWN, "2026", PlanWorld.entry(1, PlanWorld.content("Agua"))), TERMS);
    publish.publish(PlanWorld.plan(TOWN, "2027", PlanWorld.reference(TOWN, 1)), TERMS);
    withdraw.run(
        plans.findPlan(TOWN, "2027").orElseThrow(),
        Actor.office("Presidencia"),
        Text.spanish("Era una prueba"));

    assertThat(sharables.of(gazetteer.get(TOWN), Optional.of(1)).plan()).contains("2026");
  }
}
