package tequio.search.page;

import static org.assertj.core.api.Assertions.assertThat;
import static tequio.plan.PlanWorld.content;
import static tequio.plan.PlanWorld.entry;
import static tequio.plan.PlanWorld.plan;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;
import tequio.plan.PlanWorld;
import tequio.plan.publication.PublishPlan;
import tequio.testing.Pages;
import tequio.testing.TequioTest;

/** A government that came into the database after the program had read all of them. */
@TequioTest
@Transactional
class UnknownGovernmentTest {

  @Autowired MockMvc mvc;
  @Autowired PublishPlan publish;
  @Autowired JdbcClient jdbc;

  @Test
  void what_has_no_address_yet_is_left_out_of_the_answers() throws Exception {
    publish.publish(
        plan(PlanWorld.newGovernment(jdbc), "2026", entry(1, content("Chinampas del ocelote"))),
        PlanWorld.TERMS);

    assertThat(Pages.open(mvc, "/buscar?q=chinampas+ocelote"))
        .doesNotContain("Chinampas del ocelote");
    assertThat(Pages.open(mvc, "/en/buscar?q=ocelote&tipo=compromisos"))
        .doesNotContain("Chinampas del ocelote");
  }
}
