package tequio.accounts.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tequio.accounts.caller.Role;
import tequio.accounts.session.SessionCookie;
import tequio.accounts.session.SignedInPeople;
import tequio.accounts.signin.Visitor;
import tequio.kernel.GovernmentKey;
import tequio.mail.Letters;
import tequio.storage.TenantContext;
import tequio.testing.Pages;
import tequio.testing.TequioTest;

/** One invitation in many browsers at once. */
@TequioTest
class InvitationRaceTest {

  private static final GovernmentKey TOWN = new GovernmentKey("06007");
  private static final int BROWSERS = 6;

  @Autowired MockMvc web;
  @Autowired ApplicationContext program;
  @Autowired JdbcClient jdbc;
  @Autowired Clock clock;
  @Autowired PlatformTransactionManager transactions;

  final String mail = "nueva-" + UUID.randomUUID() + "@ejemplo.mx";

  private final List<UUID> accounts = new ArrayList<>();

  @AfterEach
  void leaveNobody() {
    accounts.addAll(
        jdbc.sql("select id from account where mail = ?").param(mail).query(UUID.class).list());
    program
        .getBean(TenantContext.class)
        .within(
            List.of(TOWN),
            () -> {
              new TransactionTemplate(transactions).executeWithoutResult(all -> delete());
              return true;
            });
  }

  private void delete() {
    for (var rows :
        List.of(
            "invitation where used_by",
            "account_session where account",
            "account_role where account",
            "account where id")) {
      accounts
          .reversed()
          .forEach(it -> jdbc.sql("delete from " + rows + " = ?").param(it).update());
    }
  }

  @Test
  void one_browser_is_signed_in_and_those_too_late_are_not() throws Exception {
    var link = invite();

    var answers = takeAtOnce(link);

    assertThat(answers).extracting(MockHttpServletResponse::getStatus).containsOnlyOnce(302);
    var session = program.getBean(SessionCookie.class).name();
    for (var answer : answers) {
      assertThat(answer.getStatus()).isIn(302, 404);
      assertThat(answer.getCookie(session) != null).isEqualTo(answer.getStatus() == 302);
    }
    assertThat(sessions()).isEqualTo(1);
  }

  private String invite() throws Exception {
    var officer = new SignedInPeople(program).as(Role.OFFICER, TOWN);
    accounts.addFirst(officer.account().value());
    new Visitor(web, officer.asCookie())
        .send(
            "/trabajo/06007/invitaciones/nueva",
            "/trabajo/06007/invitaciones",
            "correo",
            mail,
            "funcion",
            "facilitator",
            "desde",
            "2026-01-01");
    return URI.create(Letters.to(jdbc, mail).getFirst().links().getFirst()).getPath();
  }

  /** All at the very same step: where each is about to make the account of this address. */
  private List<MockHttpServletResponse> takeAtOnce(String link) throws Exception {
    var tries = new ArrayList<Callable<MockHttpServletResponse>>();
    for (int i = 0; i < BROWSERS; i++) {
      var browser = new Visitor(web);
      var token = Pages.token(browser.words(link));
      tries.add(() -> browser.sendWith(token, link, "campo", "Nadia Robles"));
    }
    try (var threads = Executors.newFixedThreadPool(BROWSERS)) {
      var sent = new ArrayList<Future<MockHttpServletResponse>>();
      new TransactionTemplate(transactions)
          .executeWithoutResult(held -> {
            held.setRollbackOnly();
            jdbc.sql("insert into account (id, mail, name, made) values (?, ?, 'Nadie', ?)")
                .params(UUID.randomUUID(), mail, OffsetDateTime.now(clock))
                .update();
            tries.forEach(it -> sent.add(threads.submit(it)));
            untilAllWait();
          });
      var answers = new ArrayList<MockHttpServletResponse>();
      for (var answer : sent) {
        answers.add(answer.get());
      }
      return answers;
    }
  }

  private void untilAllWait() {
    var waiting = "select count(*) from pg_locks where locktype = 'transactionid' and not granted";
    while (jdbc.sql(waiting).query(Integer.class).single() < BROWSERS) {
      Thread.onSpinWait();
    }
  }

  private int sessions() {
    return jdbc.sql(
            """
            select count(*) from account_session s join account a on a.id = s.account where a.mail = ?
            """)
        .param(mail)
        .query(Integer.class)
        .single();
  }
}
