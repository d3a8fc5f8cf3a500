package tequio.requests;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import tequio.accounts.caller.Role;
import tequio.accounts.person.Accounts;
import tequio.accounts.session.SignedInPeople;
import tequio.editing.draft.Drafts;
import tequio.kernel.GovernmentKey;
import tequio.mail.Letters;
import tequio.mail.MailAddress;
import tequio.storage.TenantContext;
import tequio.testing.Pages;
import tequio.testing.TequioTest;

/** The forms that matter most, each sent several times at once, out of order, and a day later. */
@TequioTest
class SentTwiceTest {

  static final GovernmentKey TOWN = new GovernmentKey("06008");
  static final String DESK = "/trabajo/" + TOWN;
  static final String[] PLAN = {"title", "Plan", "start.year", "2031", "end.year", "2032"};

  @Autowired MockMvc web;
  @Autowired ApplicationContext program;
  @Autowired JdbcClient jdbc;
  @Autowired Drafts drafts;
  @Autowired IdempotencyRecords answered;
  @Autowired TenantContext scope;

  final String mail = "persona-" + UUID.randomUUID() + "@ejemplo.mx";

  @SuppressWarnings("NullAway.Init")
  private Sending officer;

  @BeforeEach
  void signIn() {
    var browser = new SignedInPeople(program).as(Role.OFFICER, TOWN);
    officer = new Sending(web, browser.form(), browser.asCookie());
  }

  @AfterEach
  void leaveNothing() {
    scope.within(
        List.of(TOWN),
        () -> {
          drafts.listOf(TOWN).forEach(drafts::discard);
          return true;
        });
    for (var table : List.of("asked_following", "follower")) {
      jdbc.sql("delete from " + table + " where address = ?").param(mail).update();
    }
    jdbc.sql("delete from letter where recipient = ?").param(mail).update();
  }

  @Test
  void a_plan_and_a_commitment_are_begun_once() throws Exception {
    var plan = officer.fill(DESK + "/nuevo-plan", PLAN).sendAtOnce();
    officer.fill(plan + "/compromisos/nuevo", "title", "Agua limpia").sendAtOnce();

    assertThat(drafts()).isEqualTo(2);
  }

  @Test
  void a_part_is_saved_once_and_an_older_form_never_covers_a_newer_one() throws Exception {
    var part = commitment() + "/partes/problema";
    var seen = officer.seen(part);
    var older = officer.fill(part, "visto", seen, "problem", "Lo que escribí primero");
    var newer = officer.fill(part, "visto", seen, "problem", "Lo que corregí después");

    newer.sendAtOnce();
    var late = older.send();

    assertThat(late.getStatus()).isEqualTo(409);
    assertThat(late.getContentAsString(UTF_8))
        .contains("Lo que escribí primero", "Lo que corregí después");
    assertThat(officer.see(part)).contains("Lo que corregí después").doesNotContain("primero");
  }

  @Test
  void a_form_that_comes_again_a_day_later_covers_nothing_written_since() throws Exception {
    var part = commitment() + "/partes/problema";
    var first = officer.fill(part, "visto", officer.seen(part), "problem", "El texto de ayer");
    first.send();
    officer.fill(part, "visto", officer.seen(part), "problem", "El texto de hoy").send();

    aDayPasses();

    assertThat(first.send().getRedirectedUrl()).startsWith(DESK);
    assertThat(officer.see(part)).contains("El texto de hoy").doesNotContain("El texto de ayer");
  }

  @Test
  void an_activity_is_added_once_and_the_one_taken_out_goes_alone() throws Exception {
    var list = commitment() + "/partes/actividades";
    for (var title : List.of("Medir", "Reparar", "Contar")) {
      var seen = officer.seen(list + "/nuevo");
      officer.fill(list + "/nuevo", "visto", seen, "title", title).sendAtOnce();
    }
    var out = officer.fill(list + "/1/retiro", "visto", officer.seen(list + "/1/retiro"));

    out.sendAtOnce();
    aDayPasses();
    out.send();

    assertThat(officer.see(list))
        .doesNotContain("Medir")
        .containsOnlyOnce(">2. Reparar</a>")
        .containsOnlyOnce(">3. Contar</a>");
  }

  @Test
  void what_is_discarded_is_discarded_once_and_never_what_was_written_since() throws Exception {
    var plan = officer.fill(DESK + "/nuevo-plan", PLAN).sendAtOnce();
    var discard = officer.fill(plan + "/descarte", "visto", officer.seen(plan + "/descarte"));

    assertThat(discard.sendAtOnce()).isEqualTo(DESK);
    assertThat(officer.fill(DESK + "/nuevo-plan", PLAN).sendAtOnce()).isEqualTo(plan);
    aDayPasses();
    discard.send();

    assertThat(drafts()).isEqualTo(1);
  }

  @Test
  void somebody_is_invited_once_and_takes_the_role_once() throws Exception {
    var invite =
        officer.fill(
            DESK + "/invitaciones",
            "correo",
            mail,
            "funcion",
            "facilitator",
            "desde",
            "2026-01-01");
    invite.sendAtOnce();
    assertThat(Letters.to(jdbc, mail)).hasSize(1);
    var link = URI.create(Letters.to(jdbc, mail).getFirst().links().getFirst()).getPath();
    var account = program.getBean(Accounts.class).findOrMake(new MailAddress(mail), "Nadia").id();
    var nadia = new SignedInPeople(program).in(account);

    var take = new Sending(web, nadia.form(), nadia.asCookie()).fill(link);
    assertThat(take.sendAtOnce()).isEqualTo("/trabajo");
    aDayPasses();
    take.send();
    invite.send();

    assertThat(count("account_role where account = ?", account.value())).isEqualTo(1);
    assertThat(count("invitation where used_by = ?", account.value())).isEqualTo(1);
    assertThat(count("invitation where mail = ?", mail)).as("still open").isZero();
  }

  @Test
  void a_code_lets_in_once_also_a_day_later() throws Exception {
    var account = program.getBean(Accounts.class).findOrMake(new MailAddress(mail), "Ana").id();
    var answer = web.perform(get("/entrar")).andReturn().getResponse();
    var token = Pages.token(answer.getContentAsString(UTF_8));
    var ana = new Sending(web, token, answer.getCookies());
    ana.fill("/entrar", "correo", mail).sendAtOnce();
    Awaitility.await()
        .atMost(Duration.ofSeconds(60))
        .until(() -> !Letters.to(jdbc, mail).isEmpty());
    assertThat(Letters.to(jdbc, mail)).hasSize(1);
    var code = Pages.find("(\\d{4} \\d{4})", Letters.to(jdbc, mail).getFirst().plain());

    var prove = ana.fill("/entrar/codigo", "codigo", code);
    prove.sendAtOnce();
    aDayPasses();
    prove.send();

    assertThat(count("account_session where account = ?", account.value())).isEqualTo(1);
  }

  @Test
  void whoever_follows_gets_one_letter_and_is_confirmed_once() throws Exception {
    var reader = new Sending(web, "");
    reader.fill("/colima/minatitlan/seguir", "correo", mail).sendAtOnce();
    assertThat(Letters.to(jdbc, mail)).hasSize(1);
    var link = URI.create(Letters.to(jdbc, mail).getFirst().links().getFirst()).getPath();

    var confirm = reader.fill(link);
    var list = confirm.sendAtOnce();
    reader.fill(list, "dejar", "todo").sendAtOnce();
    aDayPasses();
    confirm.send();

    assertThat(count("follower where address = ?", mail)).isZero();
  }

  private String commitment() throws Exception {
    var plan = officer.fill(DESK + "/nuevo-plan", PLAN).send().getRedirectedUrl();
    var begun = officer.fill(plan + "/compromisos/nuevo", "title", "Agua").send();
    return String.valueOf(begun.getRedirectedUrl());
  }

  /** Also the job runs that forgets what is too old. */
  private void aDayPasses() {
    jdbc.sql("update answered_request set at = at - interval '25 hours'").update();
    answered.forgetOld();
  }

  private int drafts() {
    return scope.within(List.of(TOWN), () -> drafts.listOf(TOWN).size());
  }

  private int count(String from, Object value) {
    return jdbc.sql("select count(*) from " + from).param(value).query(Integer.class).single();
  }
}
