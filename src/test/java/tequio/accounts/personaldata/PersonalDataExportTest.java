package tequio.accounts.personaldata;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;
import tequio.accounts.caller.Role;
import tequio.accounts.person.Accounts;
import tequio.accounts.role.RoleAssignments;
import tequio.accounts.session.SignedInPeople;
import tequio.accounts.session.SignedInPeople.Browser;
import tequio.accounts.signin.Visitor;
import tequio.jobs.Job;
import tequio.kernel.GovernmentKey;
import tequio.privacy.ProcessingActivity;
import tequio.storage.Json;
import tequio.testing.TequioTest;

/** Everybody sees what is held on them, takes it along and ends it. */
@TequioTest
@Transactional
class PersonalDataExportTest {

  static final GovernmentKey TOWN = new GovernmentKey("06007");
  static final String PAGE = "/cuenta/datos";

  @Autowired MockMvc web;
  @Autowired ApplicationContext program;
  @Autowired JdbcClient jdbc;
  @Autowired RoleAssignments roles;
  @Autowired EraseAccount erase;
  @Autowired List<Job> jobs;

  @SuppressWarnings("NullAway.Init")
  private Browser browser;

  @SuppressWarnings("NullAway.Init")
  private Visitor person;

  @SuppressWarnings("NullAway.Init")
  private String mail;

  @BeforeEach
  void leaveTraces() throws Exception {
    browser = new SignedInPeople(program).as(Role.OFFICER, TOWN);
    person = new Visitor(web, browser.asCookie());
    mail = program.getBean(Accounts.class).get(browser.account()).mail().value();
    jdbc.sql("update account set name = 'Zoraida Inconfundible' where id = ?")
        .param(browser.account().value())
        .update();
    var desk = "/trabajo/06007/";
    person.send(
        desk + "personas",
        desk + "invitaciones",
        "correo",
        mail,
        "funcion",
        "facilitator",
        "desde",
        "2026-01-01");
    new Visitor(web).send("/entrar", "/entrar", "correo", mail);
    var follower = UUID.randomUUID();
    jdbc.sql(
            "insert into follower values (?, ?, 'es-MX', ?, date '2026-01-01', date '2026-01-01', date '2026-01-01')")
        .params(follower, mail, follower.toString())
        .update();
    jdbc.sql("insert into following values ('06007', 0, ?, date '2026-01-01')")
        .param(follower)
        .update();
    jdbc.sql("insert into asked_following values (?, ?, 'es-MX', '06007', 3, date '2026-01-01')")
        .params(new byte[] {1}, mail)
        .update();
    jdbc.sql("insert into account_unreached values (?, date '2026-01-01')")
        .param(browser.account().value())
        .update();
  }

  @Test
  void what_is_held_is_shown_and_can_be_taken_along() throws Exception {
    assertThat(person.words(PAGE)).contains("Sesiones abiertas: un renglón", "Descargar una copia");

    var copy = person.send(PAGE, PAGE + "/copia");

    assertThat(copy.getHeader("Content-Disposition")).contains("attachment");
    var held = Json.MAPPER.readTree(copy.getContentAsString(UTF_8));
    for (var section :
        List.of(
            "account",
            "roles",
            "sessions",
            "invitations",
            "unreached",
            "letters",
            "following",
            "asked-following")) {
      assertThat(held.path(section).size()).as(section).isPositive();
    }
    assertThat(held.path("account").path(0).path("name").asString())
        .isEqualTo("Zoraida Inconfundible");
    assertThat(copy.getContentAsString(UTF_8)).doesNotContain("hash", browser.token().text());
  }

  @Test
  void whoever_did_not_sign_in_lately_does_so_again_before_the_copy() throws Exception {
    jdbc.sql("update account_session set proven = proven - interval '2 hours' where account = ?")
        .param(browser.account().value())
        .update();

    var answer = person.send(PAGE, PAGE + "/copia");

    assertThat(answer.getStatus()).isBetween(300, 399);
    assertThat(answer.getContentAsString(UTF_8)).doesNotContain("Zoraida");
  }

  @Test
  void nothing_of_anybody_else_is_in_it() throws Exception {
    var other = new Visitor(web, new SignedInPeople(program).as(Role.OFFICER, TOWN).asCookie());

    assertThat(other.send(PAGE, PAGE + "/copia").getContentAsString(UTF_8))
        .doesNotContain(mail, "Zoraida", browser.account().value().toString());
  }

  /** Looked for in every column of every table that can hold words. */
  @Test
  void whoever_is_erased_is_nowhere_by_name_or_address() throws Exception {
    assertThat(where(mail, "Zoraida")).contains("account.mail", "account.name", "follower.address");

    var unsure = person.send(PAGE + "/borrado", PAGE + "/borrado");
    assertThat(unsure.getStatus()).isEqualTo(422);
    assertThat(where(mail)).isNotEmpty();
    var gone = person.send(PAGE + "/borrado", PAGE + "/borrado", "seguro", "1");

    assertThat(Visitor.location(gone)).isEqualTo("/entrar?salida");
    assertThat(where(mail, "Zoraida")).isEmpty();
    assertThat(person.look("/cuenta").getStatus()).isEqualTo(303);
    assertThat(roles.listToday(browser.account())).isEmpty();
    assertThat(count("account_role where account = ?")).as("that there was a role stays").isOne();
    assertThat(count("account_session where account = ?")).isZero();
  }

  @Test
  void who_signed_in_long_ago_shows_again_who_they_are_before_erasing() throws Exception {
    jdbc.sql("update account_session set proven = proven - interval '61 min' where account = ?")
        .param(browser.account().value())
        .update();

    assertThat(Visitor.location(person.look(PAGE + "/borrado"))).startsWith("/entrar?volver=");
    var sent = person.send(PAGE, PAGE + "/borrado", "seguro", "1");

    assertThat(Visitor.location(sent)).startsWith("/entrar");
    assertThat(where(mail)).contains("account.mail");
  }

  @Test
  void the_last_administrator_stays() throws Exception {
    var last = new SignedInPeople(program).as(Role.ADMINISTRATOR, TOWN);
    jdbc.sql(
            "update account_role set ended = granted where role = 'administrator' and account <> ?")
        .param(last.account().value())
        .update();
    var visitor = new Visitor(web, last.asCookie());

    assertThat(visitor.look(PAGE + "/borrado").getStatus()).isEqualTo(409);
    var sent = visitor.send(PAGE, PAGE + "/borrado", "seguro", "1");

    assertThat(sent.getStatus()).isEqualTo(409);
    assertThat(visitor.look("/cuenta").getStatus()).isEqualTo(200);
  }

  @Test
  void an_account_without_role_that_nobody_used_is_erased_when_its_time_is_over() {
    var officer = browser.account();
    var left = new SignedInPeople(program).as(Role.FACILITATOR, TOWN).account();
    roles.endAll(left, Optional.of(left));

    erasingIn(ProcessingActivity.ACCOUNT.time().minusDays(1));
    assertThat(named()).contains(left.value());
    erasingIn(ProcessingActivity.ACCOUNT.time().plusDays(1));

    assertThat(named()).doesNotContain(left.value()).contains(officer.value());
    assertThat(count("account_unreached where account = ?")).isZero();
  }

  @Test
  void each_time_of_the_register_is_kept_by_a_job_that_exists() {
    var names = jobs.stream().map(Job::name).toList();
    Arrays.stream(ProcessingActivity.values())
        .filter(it -> it.kept().isPresent())
        .forEach(it -> assertThat(names).as("%s", it).contains(it.job()));
  }

  private void erasingIn(Duration time) {
    var later = program.getBean(Clock.class).instant().plus(time);
    new EraseInactiveAccountsJob(jdbc, erase, Clock.fixed(later, ZoneOffset.UTC)).run();
  }

  private List<UUID> named() {
    return jdbc.sql("select id from account where name is not null")
        .query((row, number) -> row.getObject("id", UUID.class))
        .list();
  }

  private long count(String rows) {
    return jdbc.sql("select count(*) from " + rows)
        .param(browser.account().value())
        .query(Long.class)
        .single();
  }

  private List<String> where(String... words) {
    var found = new ArrayList<String>();
    var columns =
        jdbc.sql(
                """
                select table_name || '.' || column_name from information_schema.columns
                where table_schema = 'public' and data_type in ('text', 'jsonb', 'ARRAY')
                """)
            .query((row, number) -> row.getString(1))
            .list();
    for (var column : columns) {
      var parts = column.split("\\.");
      for (var word : words) {
        var sql = "select exists (select from %s where \"%s\"::text like ?)";
        if (jdbc.sql(sql.formatted(parts[0], parts[1]))
            .param("%" + word + "%")
            .query(Boolean.class)
            .single()) {
          found.add(column);
        }
      }
    }
    return found;
  }
}
