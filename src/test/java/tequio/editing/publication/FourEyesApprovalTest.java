package tequio.editing.publication;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;
import tequio.accounts.caller.Role;
import tequio.accounts.session.SignedInPeople;
import tequio.accounts.session.SignedInPeople.Browser;
import tequio.accounts.signin.Visitor;
import tequio.kernel.GovernmentKey;
import tequio.testing.TequioTest;

/** A published date is moved by two people, or everybody reads that it was one. */
@TequioTest
@Transactional
class FourEyesApprovalTest {

  static final GovernmentKey TOWN = new GovernmentKey("06004");
  static final String HOME = "/trabajo/06004";
  static final String PLAN = HOME + "/planes/2026-2027";
  static final String LOOK = PLAN + "/publicacion";
  static final String HISTORY = "/m/06004/1";

  @Autowired MockMvc web;
  @Autowired ApplicationContext program;
  @Autowired JdbcClient jdbc;

  @SuppressWarnings("NullAway.Init")
  private Visitor asks;

  @SuppressWarnings("NullAway.Init")
  private Browser asker;

  @BeforeEach
  void publishAndDraftAnotherDate() throws Exception {
    asker = new SignedInPeople(program).as(Role.OFFICER, TOWN);
    asks = new Visitor(web, asker.asCookie());
    var begin = HOME + "/nuevo-plan";
    asks.send(begin, begin, "title", "Plan", "start.year", "2026", "end.year", "2027");
    var another = PLAN + "/compromisos/nuevo";
    asks.send(another, another, "title", "Agua");
    dates("30", "6", "2027");
    assertThat(Visitor.location(save(asks, LOOK, "office", "Presidencia"))).endsWith("/publicado");
    asks.send(HOME, HOME + "/compromisos/1/borrador");
    dates("31", "12", "2027");
  }

  @Test
  void what_one_asks_is_published_when_another_agrees() throws Exception {
    var second = officer();

    assertThat(Visitor.location(publish())).isEqualTo(LOOK);

    assertThat(commitment()).contains("30 de junio de 2027").doesNotContain("31 de diciembre");
    assertThat(asks.words(LOOK))
        .contains("Espera a que otra persona")
        .doesNotContain("confirmacion");
    asks.send(HOME, PLAN + "/fechas/confirmacion");
    assertThat(commitment()).as("nobody agrees to their own").doesNotContain("31 de diciembre");
    assertThat(second.words("/trabajo")).contains("Confirme las fechas");
    assertThat(second.words(LOOK))
        .contains("30 de junio de 2027", "31 de diciembre de 2027", "Llegó tarde la bomba");

    var agreed = agree(second);

    assertThat(Visitor.location(agreed)).endsWith("/publicado");
    assertThat(commitment()).contains("31 de diciembre de 2027");
    assertThat(history()).contains("Llegó tarde la bomba", "Fecha movida por dos personas");
  }

  @Test
  void who_refuses_says_why_and_nothing_is_published() throws Exception {
    var second = officer();
    publish();

    var silent = refuse(second, "");
    assertThat(silent.getStatus()).isEqualTo(422);
    assertThat(silent.getContentAsString(UTF_8)).contains("Escriba por qué lo rechaza");
    refuse(second, "La bomba ya llegó");

    assertThat(asks.words(LOOK)).contains("Otra persona lo rechazó", "La bomba ya llegó");
    agree(second);
    assertThat(commitment()).doesNotContain("31 de diciembre");
  }

  @Test
  void what_changed_since_it_was_asked_has_to_be_asked_again() throws Exception {
    var second = officer();
    publish();
    dates("31", "12", "2028");

    agree(second);

    assertThat(commitment()).contains("30 de junio de 2027");
    assertThat(second.words("/trabajo")).doesNotContain("Confirme las fechas");
  }

  @Test
  void where_there_is_nobody_else_everybody_reads_that_one_person_did_it() throws Exception {
    assertThat(asks.words(LOOK)).contains("nadie más puede confirmarlo");

    publish();

    assertThat(commitment()).contains("31 de diciembre de 2027");
    assertThat(history()).contains("Fecha movida por una sola persona");
  }

  @Test
  void who_got_rid_of_the_second_person_publishes_nothing_as_if_there_were_none() throws Exception {
    var second = new SignedInPeople(program).as(Role.OFFICER, TOWN);
    var roles = program.getBean(tequio.accounts.role.RoleAssignments.class);
    var role = roles.listToday(second.account()).getFirst().id();

    asks.send(HOME + "/personas", HOME + "/personas/" + role + "/fin");
    assertThat(Visitor.location(publish())).as("it waits for the second").isEqualTo(LOOK);
    assertThat(commitment()).doesNotContain("31 de diciembre");
    var left = new Visitor(web, second.asCookie());
    left.send("/cuenta", "/cuenta/funciones/" + role + "/fin");
    assertThat(asks.words(LOOK)).contains("dejó de serlo el");
    publish();

    assertThat(commitment()).contains("31 de diciembre de 2027");
    assertThat(history()).contains("la segunda persona de este gobierno dejó de serlo el");
  }

  @Test
  void whose_second_person_was_invited_by_them_alone_says_so() throws Exception {
    var people = new SignedInPeople(program);
    var second = people.account();
    program
        .getBean(tequio.accounts.role.RoleAssignments.class)
        .give(
            second,
            tequio.accounts.role.Grant.of(Role.OFFICER, TOWN, SignedInPeople.from()),
            java.util.Optional.of(asker.account()));
    publish();
    var agrees = new Visitor(web, people.in(second).asCookie());

    agree(agrees);

    assertThat(history()).contains("Una de ellas invitó a la otra");
  }

  @Test
  void a_date_that_is_taken_away_is_a_date_that_moves() throws Exception {
    officer();
    save(asks, HOME + "/compromisos/1/partes/fechas", "end.blank", "not-seen");

    assertThat(asks.words(LOOK)).contains("sin fecha", "pide a una segunda persona");
  }

  @Test
  void who_signed_in_long_ago_shows_again_who_they_are() throws Exception {
    var seen = seen(asks.words(LOOK));
    jdbc.sql("update account_session set proven = proven - interval '61 min' where account = ?")
        .param(asker.account().value())
        .update();

    assertThat(Visitor.location(asks.look(LOOK))).startsWith("/entrar?volver=");
    var sent =
        asks.send(
            HOME,
            LOOK,
            "visto",
            seen,
            "confirma",
            seen,
            "office",
            "Presidencia",
            "reason",
            "Porque sí");
    assertThat(Visitor.location(sent)).startsWith("/entrar");
    assertThat(commitment()).doesNotContain("31 de diciembre");
  }

  private Visitor officer() {
    return new Visitor(web, new SignedInPeople(program).as(Role.OFFICER, TOWN).asCookie());
  }

  private MockHttpServletResponse publish() throws Exception {
    return save(asks, LOOK, "office", "Presidencia", "reason", "Llegó tarde la bomba");
  }

  private void dates(String day, String month, String year) throws Exception {
    var saved =
        save(
            asks,
            HOME + "/compromisos/1/partes/fechas",
            "start.year",
            "2026",
            "end.day",
            day,
            "end.month",
            month,
            "end.year",
            year);
    assertThat(saved.getStatus()).isEqualTo(302);
  }

  private String commitment() throws Exception {
    return asks.words(Visitor.location(asks.look(HISTORY)));
  }

  private String history() throws Exception {
    return asks.words(Visitor.location(asks.look(HISTORY)) + "/historial");
  }

  private MockHttpServletResponse save(Visitor who, String page, String... fields)
      throws Exception {
    return saveAt(who, page, page, fields);
  }

  private MockHttpServletResponse saveAt(Visitor who, String page, String form, String... fields)
      throws Exception {
    var all = java.util.Arrays.copyOf(fields, fields.length + 4);
    var seen = seen(who.words(page));
    all[fields.length] = "visto";
    all[fields.length + 1] = seen;
    all[fields.length + 2] = "confirma";
    all[fields.length + 3] = seen;
    return who.send(page, form, all);
  }

  private MockHttpServletResponse agree(Visitor who) throws Exception {
    return saveAt(who, LOOK, PLAN + "/fechas/confirmacion");
  }

  @Test
  void who_agrees_agrees_to_what_they_looked_at() throws Exception {
    var second = officer();
    publish();
    var seen = seen(second.words(LOOK));
    dates("31", "12", "2029");
    publish();

    var agreed = second.send(LOOK, PLAN + "/fechas/confirmacion", "visto", seen);

    assertThat(Visitor.location(agreed)).isEqualTo(LOOK);
    assertThat(commitment()).contains("30 de junio de 2027");
  }

  private MockHttpServletResponse refuse(Visitor who, String words) throws Exception {
    return saveAt(who, LOOK, PLAN + "/fechas/rechazo", "words", words);
  }

  private static String seen(String page) {
    var found = Pattern.compile("name=\"visto\" value=\"([^\"]*)\"").matcher(page);
    return found.find() ? found.group(1) : "";
  }
}
