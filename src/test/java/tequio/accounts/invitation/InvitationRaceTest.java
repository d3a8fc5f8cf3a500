package tequio.accounts.invitation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import tequio.accounts.caller.Role;
import tequio.accounts.session.SessionCookie;
import tequio.accounts.session.SignedInPeople;
import tequio.accounts.signin.Visitor;
import tequio.kernel.GovernmentKey;
import tequio.mail.Letters;

/** One invitation in many browsers at once. */
@SpringBootTest(properties = {"tequio.cache=false", "tequio.limits=false"})
@AutoConfigureMockMvc
class InvitationRaceTest {

  private static final int BROWSERS = 8;
  private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

  @Autowired MockMvc web;
  @Autowired ApplicationContext program;
  @Autowired JdbcClient jdbc;

  final String mail = "nueva-" + UUID.randomUUID() + "@ejemplo.mx";

  @Test
  void one_browser_is_signed_in_and_those_too_late_are_not() throws Exception {
    var link = invite();

    var answers = takeAtOnce(link);

    assertThat(answers).extracting(MockHttpServletResponse::getStatus).containsOnlyOnce(302);
    var session = program.getBean(SessionCookie.class).name();
    for (var answer : answers) {
      assertThat(answer.getStatus()).isIn(200, 302, 404);
      assertThat(answer.getCookie(session) != null).isEqualTo(answer.getStatus() == 302);
    }
    assertThat(sessions()).isEqualTo(1);
  }

  private String invite() throws Exception {
    var officer = new SignedInPeople(program).as(Role.OFFICER, new GovernmentKey("06007"));
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

  private ArrayList<MockHttpServletResponse> takeAtOnce(String link) throws Exception {
    var all = new CountDownLatch(BROWSERS);
    var tries = new ArrayList<Callable<MockHttpServletResponse>>();
    for (int i = 0; i < BROWSERS; i++) {
      var browser = new Visitor(web);
      var token = TOKEN.matcher(browser.look(link).getContentAsString(UTF_8));
      assertThat(token.find()).isTrue();
      tries.add(() -> {
        all.countDown();
        all.await();
        return browser.sendWith(token.group(1), link, "campo", "Nadia Robles");
      });
    }
    var answers = new ArrayList<MockHttpServletResponse>();
    try (var threads = Executors.newFixedThreadPool(BROWSERS)) {
      for (var done : threads.invokeAll(tries)) {
        answers.add(done.get());
      }
    }
    return answers;
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
