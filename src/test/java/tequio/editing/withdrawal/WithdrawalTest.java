package tequio.editing.withdrawal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;
import tequio.accounts.caller.Role;
import tequio.accounts.role.RoleAssignments;
import tequio.accounts.session.SignedInPeople;
import tequio.accounts.signin.Visitor;
import tequio.kernel.GovernmentKey;
import tequio.plan.version.PublishedPlans;
import tequio.testing.TequioTest;

/** A plan that was published by mistake is taken back, and nothing of it is lost. */
@TequioTest
@Transactional
class WithdrawalTest {

  static final GovernmentKey TOWN = new GovernmentKey("06006");
  static final String HOME = "/trabajo/06006";
  static final String REAL = HOME + "/planes/2025-2027";
  static final String MISTAKE = HOME + "/planes/2026-2028";

  @Autowired MockMvc web;
  @Autowired ApplicationContext program;
  @Autowired PublishedPlans plans;

  @SuppressWarnings("NullAway.Init")
  private Visitor officer;

  @SuppressWarnings("NullAway.Init")
  private String board;

  @BeforeEach
  void publishTheRealPlan() throws Exception {
    officer = officer();
    begin("2025", "2027");
    commitment(REAL, "Agua limpia");
    publish(REAL);
    board = Visitor.location(officer.look("/m/06006"));
  }

  @Test
  void a_plan_of_nothing_is_not_published_and_the_page_says_what_is_missing() throws Exception {
    begin("2026", "2028");

    assertThat(officer.words(MISTAKE + "/publicacion"))
        .contains("no tiene compromisos", MISTAKE + "/compromisos/nuevo");
    var sent =
        officer.send(
            HOME, MISTAKE + "/publicacion", "visto", "x", "confirma", "x", "office", "Presidencia");
    assertThat(sent.getStatus()).isEqualTo(422);
    assertThat(sent.getContentAsString(UTF_8)).contains("no tiene compromisos");
    assertThat(officer.words(board)).contains("Agua limpia");
  }

  @Test
  void nothing_is_public_before_it_was_shown_and_confirmed() throws Exception {
    begin("2026", "2028");
    commitment(MISTAKE, "Plazas con sombra");
    var look = MISTAKE + "/publicacion";

    var shown = officer.send(HOME, look, "visto", seen(look), "office", "Presidencia");

    assertThat(shown.getStatus()).isEqualTo(200);
    assertThat(shown.getContentAsString(UTF_8))
        .contains(
            "¿Publicar esto?",
            "Plazas con sombra",
            "Presidencia",
            "mostrará este plan en lugar de «Plan 2025»");
    assertThat(plans.findPlan(TOWN, "2026-2028")).isEmpty();
  }

  @Test
  void an_older_plan_does_not_take_the_board_and_the_confirmation_says_so() throws Exception {
    begin("2022", "2024");
    var older = HOME + "/planes/2022-2024";
    commitment(older, "De hace tiempo");
    var look = older + "/publicacion";

    var shown = officer.send(HOME, look, "visto", seen(look), "office", "Presidencia");
    assertThat(shown.getContentAsString(UTF_8)).contains("seguirá mostrando otro plan");
    publish(older);

    assertThat(officer.words(board)).contains("Agua limpia", "Plan 2022");
    assertThat(officer.words(board + "/compromisos")).doesNotContain("De hace tiempo");
  }

  @Test
  void what_one_person_withdraws_alone_is_marked_and_counts_nowhere() throws Exception {
    publishTheMistake();
    assertThat(officer.words(board)).contains("Publicado sin querer");
    int counted = plans.tally().commitments();
    assertThat(officer.words(MISTAKE + "/retiro")).contains("nadie más puede confirmarlo");

    var sent = ask(officer);

    assertThat(Visitor.location(sent)).isEqualTo(board + "/plan/2026-2028");
    assertThat(officer.words(board)).contains("Agua limpia").doesNotContain("Publicado sin querer");
    assertThat(officer.words(board)).as("among the others").contains("Retirado");
    for (var page : List.of("/plan/2026-2028", "/plan/2026-2028/versiones/1", "/compromisos/2")) {
      assertThat(officer.words(board + page))
          .as(page)
          .contains("Retirado", "Era un ensayo", "por una sola persona", "Presidencia");
    }
    assertThat(officer.words("/en" + board + "/plan/2026-2028")).contains("Withdrawn");
    assertThat(plans.tally().commitments()).isEqualTo(counted - 1);
    assertThat(officer.words(board + "/cambios")).contains("Se retiró el plan", "Era un ensayo");
    assertThat(officer.words(board + "/cambios?tipo=retiros")).contains("Era un ensayo");
    assertThat(officer.words("/")).contains("Un plan retirado");
    assertThat(officer.words("/colima/mapa-del-sitio.xml")).doesNotContain("/compromisos/2<");
    assertThat(officer.words(HOME)).contains("Retirado");
    assertThat(officer.look(MISTAKE + "/retiro").getStatus()).isEqualTo(404);
  }

  @Test
  void two_people_withdraw_it_or_one_of_them_refuses() throws Exception {
    publishTheMistake();
    var second = officer();

    assertThat(Visitor.location(ask(officer))).isEqualTo(MISTAKE + "/retiro");
    assertThat(officer.words(MISTAKE + "/retiro")).contains("Espera a que otra persona");
    assertThat(second.words("/trabajo")).contains("Confirme el retiro");
    var late = seen(second, MISTAKE + "/retiro");
    decide(second, "/rechazo", late);
    assertThat(second.words("/trabajo")).doesNotContain("Confirme el retiro");
    assertThat(officer.words(board)).contains("Publicado sin querer");

    ask(officer);
    assertThat(decide(second, "/confirmacion", late).getStatus()).isEqualTo(422);
    var seen = seen(second, MISTAKE + "/retiro");
    assertThat(decide(officer, "/confirmacion", seen).getStatus()).as("own").isEqualTo(422);
    assertThat(officer.words(board)).contains("Publicado sin querer");
    assertThat(Visitor.location(decide(second, "/confirmacion", seen)))
        .isEqualTo(board + "/plan/2026-2028");

    assertThat(officer.words(board + "/plan/2026-2028"))
        .contains("Retirado", "por dos personas de este gobierno");
  }

  @Test
  void whose_second_person_left_says_since_when_in_public() throws Exception {
    publishTheMistake();
    var second = new SignedInPeople(program).as(Role.OFFICER, TOWN);
    var role = program.getBean(RoleAssignments.class).listToday(second.account()).getFirst().id();
    new Visitor(web, second.asCookie()).send("/cuenta", "/cuenta/funciones/" + role + "/fin");
    assertThat(officer.words(MISTAKE + "/retiro")).contains("dejó de serlo el");

    ask(officer);

    assertThat(officer.words(board + "/plan/2026-2028"))
        .contains("la segunda persona de este gobierno dejó de serlo el");
  }

  @Test
  void publishing_again_makes_it_stand_again_in_a_new_version() throws Exception {
    publishTheMistake();
    ask(officer);
    officer.send(MISTAKE, MISTAKE + "/borrador");

    assertThat(officer.words(MISTAKE + "/publicacion")).contains("Este plan se retiró");
    publish(MISTAKE);

    assertThat(officer.words(board)).contains("Publicado sin querer");
    assertThat(officer.words(board + "/plan/2026-2028")).doesNotContain("Retirado");
    assertThat(officer.words(board + "/plan/2026-2028/versiones/1")).contains("Retirado");
    assertThat(plans.findPlan(TOWN, "2026-2028").orElseThrow().version()).isEqualTo(2);
  }

  private void publishTheMistake() throws Exception {
    begin("2026", "2028");
    commitment(MISTAKE, "Publicado sin querer");
    publish(MISTAKE);
  }

  private MockHttpServletResponse ask(Visitor who) throws Exception {
    return who.send(
        MISTAKE + "/retiro",
        MISTAKE + "/retiro",
        "visto",
        seen(who, MISTAKE + "/retiro"),
        "office",
        "Presidencia",
        "reason",
        "Era un ensayo");
  }

  private static MockHttpServletResponse decide(Visitor who, String how, String seen)
      throws Exception {
    return who.send(HOME, MISTAKE + "/retiro" + how, "visto", seen);
  }

  private void begin(String start, String end) throws Exception {
    var page = HOME + "/nuevo-plan";
    officer.send(page, page, "title", "Plan " + start, "start.year", start, "end.year", end);
  }

  private void commitment(String plan, String title) throws Exception {
    var page = plan + "/compromisos/nuevo";
    officer.send(page, page, "title", title);
  }

  private void publish(String plan) throws Exception {
    var look = plan + "/publicacion";
    var seen = seen(look);
    var sent =
        officer.send(
            look,
            look,
            "visto",
            seen,
            "confirma",
            seen,
            "office",
            "Presidencia",
            "reason",
            "Porque sí");
    assertThat(sent.getStatus()).isEqualTo(302);
  }

  private Visitor officer() {
    return new Visitor(web, new SignedInPeople(program).as(Role.OFFICER, TOWN).asCookie());
  }

  private String seen(String page) throws Exception {
    return seen(officer, page);
  }

  private static String seen(Visitor who, String page) throws Exception {
    var found = Pattern.compile("name=\"visto\" value=\"([^\"]*)\"").matcher(who.words(page));
    assertThat(found.find()).as(page).isTrue();
    return found.group(1);
  }
}
