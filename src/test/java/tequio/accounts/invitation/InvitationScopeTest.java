package tequio.accounts.invitation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;
import tequio.accounts.caller.Role;
import tequio.accounts.session.SignedInPeople;
import tequio.accounts.signin.Visitor;
import tequio.kernel.GovernmentKey;
import tequio.plan.PlanWorld;
import tequio.plan.publication.Outcome;
import tequio.plan.publication.PublishPlan;
import tequio.testing.TequioTest;

/** Nobody is invited to answer for what does not exist. */
@TequioTest
@Transactional
class InvitationScopeTest {

  static final GovernmentKey TOWN = new GovernmentKey("06007");

  @Autowired MockMvc web;
  @Autowired ApplicationContext program;

  @Test
  void who_answers_for_a_commitment_answers_for_one_that_is_published() throws Exception {
    var file = PlanWorld.plan(TOWN, "2090", PlanWorld.entry(PlanWorld.content("Agua")));
    var published =
        (Outcome.Published) program.getBean(PublishPlan.class).publish(file, PlanWorld.TERMS);
    var number = String.valueOf(published.created().getFirst().number());

    var one = send(officer(TOWN), "/trabajo/06007", number);
    var two = send(officer(TOWN), "/trabajo/06007", number + ", 9999");

    assertThat(one.getStatus()).isEqualTo(302);
    assertThat(two.getStatus()).isEqualTo(422);
    assertThat(two.getContentAsString(UTF_8)).contains("con estos números: 9999.");
    var elsewhere = officer(new GovernmentKey("06008"));
    var others = send(elsewhere, "/trabajo/06008", number + " 9999");
    assertThat(others.getStatus()).as("a commitment of another government").isEqualTo(422);
    assertThat(others.getContentAsString(UTF_8)).contains("números: " + number + ", 9999");
  }

  private Visitor officer(GovernmentKey of) {
    return new Visitor(web, new SignedInPeople(program).as(Role.OFFICER, of).asCookie());
  }

  private static MockHttpServletResponse send(Visitor visitor, String desk, String numbers)
      throws Exception {
    return visitor.send(
        desk + "/invitaciones/nueva",
        desk + "/invitaciones",
        "funcion",
        "responsible",
        "desde",
        "2026-01-01",
        "compromisos",
        numbers);
  }
}
