package tequio.accounts.signin;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import tequio.accounts.caller.Role;
import tequio.accounts.person.Accounts;
import tequio.accounts.session.KnownBrowserCookie;
import tequio.accounts.session.SignedInPeople;
import tequio.kernel.GovernmentKey;
import tequio.mail.MailAddress;
import tequio.testing.TequioProductionTest;

/** Who tries too often to come in is told when to come back, and learns nothing of anybody. */
@TequioProductionTest
class SignInLimitsTest {

  static int places;

  @Autowired MockMvc web;
  @Autowired ApplicationContext program;
  @Autowired Accounts accounts;

  MailAddress known;
  MailAddress unknown;

  @BeforeEach
  void somebodyWithAnAccount() {
    known = new MailAddress("ana-" + UUID.randomUUID() + "@ejemplo.mx");
    unknown = new MailAddress("nadie-" + UUID.randomUUID() + "@ejemplo.mx");
    accounts.findOrMake(known, "Ana");
  }

  @Test
  void from_one_address_sixty_may_ask_in_ten_minutes() throws Exception {
    var near = new Visitor(web).from(elsewhere() + ".1");
    for (int i = 0; i < 60; i++) {
      assertThat(near.send("/entrar", "/entrar", "correo", "no es un correo").getStatus())
          .isEqualTo(422);
    }

    var refused = refused(() -> near.send("/entrar", "/entrar", "correo", "no es un correo"));

    assertThat(seconds(refused)).isBetween(1, 10);
    assertThat(refused.getContentAsString(UTF_8)).contains("Vuelva a intentarlo en");
    refused(() -> near.send("/entrar", "/entrar/codigo", "codigo", "1"));
    refused(() -> near.look("/entrar/enlace/" + "A".repeat(43)));
    refused(() -> near.send("/entrar", "/entrar/llave"));
    assertThat(ask(new Visitor(web).from(elsewhere() + ".1"), known).getStatus()).isEqualTo(302);
  }

  /** One person in an office must not keep the others of it out. */
  @Test
  void whoever_is_refused_blocks_neither_the_network_nor_a_known_browser_of_the_same_address()
      throws Exception {
    var network = elsewhere();
    var hostile = new Visitor(web).from(network + ".1");
    for (int i = 0; i < 60; i++) {
      hostile.send("/entrar", "/entrar", "correo", "no es un correo");
    }
    refused(() -> hostile.send("/entrar", "/entrar", "correo", "no es un correo"));

    assertThat(ask(new Visitor(web).from(network + ".2"), known).getStatus()).isEqualTo(302);
    var hers = new Visitor(web, mark(known)).from(network + ".1");
    assertThat(ask(hers, known).getStatus()).isEqualTo(302);
    assertThat(hers.send("/entrar/codigo", "/entrar/codigo", "codigo", "1").getStatus())
        .as("a wrong code, and not too often")
        .isEqualTo(422);
    assertThat(refused(() -> ask(hers, unknown)).getStatus())
        .as("known for no other address")
        .isEqualTo(429);
  }

  @Test
  void one_network_does_not_ask_for_all_the_letters_of_an_address() throws Exception {
    var network = elsewhere();
    for (int i = 0; i < 3; i++) {
      for (int letter = 0; letter < 6; letter++) {
        ask(new Visitor(web).from(network + "." + i), known);
      }
    }
    assertThat(ask(new Visitor(web).from(network + ".9"), known).getStatus()).isEqualTo(429);

    assertThat(ask(new Visitor(web).from(elsewhere() + ".1"), known).getStatus()).isEqualTo(302);
  }

  private jakarta.servlet.http.Cookie mark(MailAddress mail) {
    var response = new MockHttpServletResponse();
    program.getBean(KnownBrowserCookie.class).remember(mail, response);
    return Objects.requireNonNull(response.getCookies())[0];
  }

  @Test
  void the_seventh_letter_to_one_address_is_refused_alike_whether_or_not_it_is_known()
      throws Exception {
    var refusedKnown = seventh(known);
    var refusedUnknown = seventh(unknown);

    assertThat(refusedKnown.getStatus()).isEqualTo(429);
    assertThat(seconds(refusedKnown)).isBetween(500, 600);
    assertThat(refusedKnown.getContentAsString(UTF_8))
        .contains("Se pidieron muchas cartas para ese correo", "10 minutos")
        .doesNotContain(known.value())
        .isEqualTo(refusedUnknown.getContentAsString(UTF_8));
    assertThat(refusedUnknown.getStatus()).isEqualTo(429);
  }

  @Test
  void another_network_does_not_use_up_the_letters_of_an_address_alone() throws Exception {
    seventh(known);

    assertThat(ask(new Visitor(web).from(elsewhere() + ".1"), known).getStatus()).isEqualTo(302);
  }

  @Test
  void many_networks_together_fill_no_mailbox_but_the_browser_that_is_known_still_gets_its_letter()
      throws Exception {
    for (int network = 0; network < 3; network++) {
      var place = new Visitor(web).from(elsewhere() + ".1");
      for (int i = 0; i < 6; i++) {
        assertThat(ask(place, known).getStatus()).isEqualTo(302);
      }
    }
    assertThat(ask(new Visitor(web).from(elsewhere() + ".1"), known).getStatus()).isEqualTo(429);

    var response = new MockHttpServletResponse();
    program.getBean(KnownBrowserCookie.class).remember(known, response);
    var mark = Objects.requireNonNull(response.getCookies())[0];
    assertThat(mark.getValue()).doesNotContain("ana");
    var hers = new Visitor(web, mark).from(elsewhere() + ".1");
    for (int i = 0; i < 6; i++) {
      assertThat(ask(hers, known).getStatus()).isEqualTo(302);
    }
    assertThat(ask(hers, known).getStatus()).as("hers are counted too").isEqualTo(429);
  }

  @Test
  void the_mark_of_one_address_is_none_for_another() throws Exception {
    seventh(unknown, "198.51.100.9");
    var response = new MockHttpServletResponse();
    program.getBean(KnownBrowserCookie.class).remember(known, response);
    var hers = new Visitor(web, response.getCookies()).from("198.51.100.9");

    assertThat(ask(hers, unknown).getStatus()).isEqualTo(429);
  }

  @Test
  void a_sixth_code_of_a_second_step_has_to_wait_and_says_whom_to_tell() throws Exception {
    var people = new SignedInPeople(program);
    var boss = people.as(Role.OFFICER, new GovernmentKey("06")).account();
    program
        .getBean(org.springframework.jdbc.core.simple.JdbcClient.class)
        .sql(
            "insert into account_totp (account, sealed, made, confirmed) select id, :x, made, made from account where id = :id")
        .param("x", new byte[40])
        .param("id", boss.value())
        .update();
    for (int i = 0; i < 5; i++) {
      assertThat(code(people, boss).getStatus()).isEqualTo(422);
    }

    var refused = code(people, boss);

    assertThat(refused.getStatus()).isEqualTo(429);
    assertThat(seconds(refused)).isBetween(150, 180);
    assertThat(refused.getContentAsString(UTF_8)).contains("alguien abre su correo");
  }

  /** Each from another network and another session: the account is what is counted. */
  private MockHttpServletResponse code(
      SignedInPeople people, tequio.accounts.person.AccountId account) throws Exception {
    var one = new Visitor(web, people.byMail(account).asCookie()).from(elsewhere() + ".1");
    return one.send("/entrar/segundo-paso", "/entrar/segundo-paso", "codigo", "123456");
  }

  /** One more is given back each ten seconds, and a slow machine may take as long. */
  private static MockHttpServletResponse refused(Callable<MockHttpServletResponse> ask)
      throws Exception {
    for (int i = 0; i < 9; i++) {
      var answer = ask.call();
      if (answer.getStatus() == 429) {
        return answer;
      }
    }
    throw new AssertionError("never refused");
  }

  private MockHttpServletResponse seventh(MailAddress mail) throws Exception {
    return seventh(mail, elsewhere() + ".1");
  }

  private MockHttpServletResponse seventh(MailAddress mail, String from) throws Exception {
    var near = new Visitor(web).from(from);
    for (int i = 0; i < 6; i++) {
      var begun = ask(near, mail);
      assertThat(Visitor.location(begun)).isEqualTo("/entrar/codigo");
    }
    return ask(near, mail);
  }

  private static MockHttpServletResponse ask(Visitor visitor, MailAddress mail) throws Exception {
    return visitor.send("/entrar", "/entrar", "correo", mail.value());
  }

  /** A neighbourhood from which nobody asked yet. */
  private static String elsewhere() {
    places++;
    return "203." + places / 250 + "." + places % 250;
  }

  private static int seconds(MockHttpServletResponse answer) {
    return Integer.parseInt(Objects.requireNonNull(answer.getHeader("Retry-After")));
  }
}
