package tequio.editing.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;
import tequio.accounts.caller.Role;
import tequio.accounts.session.SignedInPeople;
import tequio.accounts.signin.Visitor;
import tequio.kernel.GovernmentKey;

/** What nobody does by hand and a scanner did: it is answered, never a failure. */
@SpringBootTest(properties = {"tequio.cache=false", "tequio.limits=false"})
@AutoConfigureMockMvc
@Transactional
class EdgesOfTheDeskTest {

  static final GovernmentKey TOWN = new GovernmentKey("06001");
  static final String NEW_PLAN = "/trabajo/06001/nuevo-plan";

  @Autowired MockMvc web;
  @Autowired ApplicationContext program;

  @SuppressWarnings("NullAway.Init")
  private Visitor officer;

  @BeforeEach
  void signIn() {
    officer = new Visitor(web, new SignedInPeople(program).as(Role.OFFICER, TOWN).asCookie());
  }

  @Test
  void more_plans_of_the_same_years_than_the_alphabet_has_letters() throws Exception {
    var plans = new HashSet<String>();
    for (int i = 0; i < 29; i++) {
      plans.add(beginPlan());
    }

    assertThat(plans)
        .hasSize(29)
        .contains("/trabajo/06001/planes/2031-2032-z", "/trabajo/06001/planes/2031-2032-27");
  }

  @Test
  void what_leaves_its_plan_has_no_preview() throws Exception {
    var plan = beginPlan();
    var commitment =
        Visitor.location(
            officer.send(
                plan + "/compromisos/nuevo", plan + "/compromisos/nuevo", "title", "Agua"));
    assertThat(officer.look(commitment + "/vista").getStatus()).isEqualTo(200);

    officer.send(commitment + "/retiro", commitment + "/retiro", "reason", "Se repite");

    assertThat(officer.words(commitment)).doesNotContain("/vista");
    assertThat(officer.look(commitment + "/vista").getStatus()).isEqualTo(404);
  }

  private String beginPlan() throws Exception {
    return Visitor.location(
        officer.send(
            NEW_PLAN, NEW_PLAN, "title", "Plan", "start.year", "2031", "end.year", "2032"));
  }
}
