package tequio.editing.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;
import tequio.accounts.caller.Role;
import tequio.accounts.session.SignedInPeople;
import tequio.accounts.signin.Visitor;
import tequio.kernel.GovernmentKey;
import tequio.storage.TenantContext;
import tequio.testing.TequioTest;

/** What nobody does by hand and a scanner did: it is answered, never a failure. */
@TequioTest
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

    officer.send(
        commitment + "/retiro", commitment + "/retiro", "visto", "1", "reason", "Se repite");

    assertThat(officer.words(commitment)).doesNotContain("/vista");
    assertThat(officer.look(commitment + "/vista").getStatus()).isEqualTo(404);
  }

  /** As drafts of before may be, which nobody checked while they were written. */
  @Test
  void publishing_names_every_problem_and_where_it_is_mended() throws Exception {
    var plan = beginPlan();
    var water = begin(plan, "Agua");
    var parks = begin(plan, "Parques");
    put(plan, "{\"start\": \"1899\"}");
    put(water, "{\"title\": \"" + "a".repeat(25_000) + "\", \"problem\": \"\u200B\"}");
    put(
        parks,
        """
        {"end": "9999", "activities": [{"number": 1, "title": "Regar"},
          {"number": 2, "title": "Po\\u000bdar", "end": "9999-12-31"}]}
        """);

    var answer = officer.send(plan + "/publicacion", plan + "/publicacion", "office", "Obras");

    assertThat(answer.getStatus()).isEqualTo(422);
    assertThat(answer.getContentAsString(java.nio.charset.StandardCharsets.UTF_8))
        .contains("href=\"" + plan + "/partes/fechas#f-start\"")
        .contains("href=\"" + water + "/partes/nombre#f-title\"")
        .contains("href=\"" + water + "/partes/problema#f-problem\"")
        .contains("href=\"" + parks + "/partes/fechas#f-end\"")
        .contains("href=\"" + parks + "/partes/actividades/2#f-end\"")
        .contains("href=\"" + parks + "/partes/actividades/2#f-title\"")
        .contains("de un año que el programa no conoce: van de 1900 a 2199");
  }

  private String begin(String plan, String title) throws Exception {
    var form = plan + "/compromisos/nuevo";
    return Visitor.location(officer.send(form, form, "title", title));
  }

  private void put(String document, String properties) {
    var code = document.substring(document.lastIndexOf('/') + 1);
    program
        .getBean(TenantContext.class)
        .within(
            java.util.List.of(TOWN),
            () ->
                program
                    .getBean(JdbcClient.class)
                    .sql(
                        "update draft set body = body || :more::jsonb where code = :code and"
                            + " government = :town")
                    .param("more", properties)
                    .param("code", code)
                    .param("town", TOWN.value())
                    .update());
  }

  private String beginPlan() throws Exception {
    return Visitor.location(
        officer.send(
            NEW_PLAN, NEW_PLAN, "title", "Plan", "start.year", "2031", "end.year", "2032"));
  }
}
