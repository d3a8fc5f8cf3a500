package tequio.accounts.refused;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import tequio.accounts.caller.Role;
import tequio.accounts.secret.SecretCipher;
import tequio.accounts.session.SessionCookie;
import tequio.accounts.session.SignedInPeople;
import tequio.accounts.session.SignedInPeople.Browser;
import tequio.accounts.signin.Visitor;
import tequio.kernel.GovernmentKey;
import tequio.privacy.ProcessingActivity;
import tequio.testing.TequioTest;

/** A form sent when its session had ended comes back as it was typed, to whoever typed it. */
@TequioTest
class RefusedFormTest {

  static final GovernmentKey TOWN = new GovernmentKey("06008");
  static final String HOME = "/trabajo/06008";
  static final String KEPT = "/cuenta/formulario";

  @Autowired MockMvc web;
  @Autowired ApplicationContext program;
  @Autowired JdbcClient jdbc;

  @SuppressWarnings("NullAway.Init")
  private Browser before;

  @SuppressWarnings("NullAway.Init")
  private Visitor officer;

  @SuppressWarnings("NullAway.Init")
  private String part;

  @BeforeEach
  void writeSomething() throws Exception {
    before = people().as(Role.OFFICER, TOWN);
    officer = new Visitor(web, before.asCookie(), people().lastAccount(before.account()));
    var begin = HOME + "/nuevo-plan";
    var plan =
        Visitor.location(
            officer.send(begin, begin, "title", "Plan", "start.year", "2031", "end.year", "2032"));
    var another = plan + "/compromisos/nuevo";
    part = Visitor.location(officer.send(another, another, "title", "Agua")) + "/partes/problema";
  }

  @Test
  void what_was_typed_comes_back_in_its_form_and_can_be_saved() throws Exception {
    var looked = value(officer.words(part), "visto");
    end(before);
    var sent =
        officer.sendWith(
            before.form(),
            part,
            "formulario",
            "1",
            "visto",
            looked,
            "problem",
            "Falta agua en la tarde");

    assertThat(Visitor.location(sent)).isEqualTo("/entrar?volver=%2Fcuenta%2Fformulario");
    var again = new Visitor(web, people().in(before.account()).asCookie());
    assertThat(again.words(KEPT)).contains("Falta agua en la tarde", part, "Su sesión");
    var form = again.send(KEPT, part, fields(again.words(KEPT)));
    assertThat(form.getStatus()).isEqualTo(200);
    assertThat(form.getContentAsString(UTF_8))
        .contains("<textarea", "Falta agua en la tarde", "Guardar");
    assertThat(again.words(part)).as("nothing is saved by itself").doesNotContain("en la tarde");
    var seen = value(form.getContentAsString(UTF_8), "visto");
    var saved = again.send(part, part, "visto", seen, "problem", "Falta agua en la tarde");
    assertThat(saved.getStatus()).isEqualTo(302);
    assertThat(again.words(part)).contains("Falta agua en la tarde");
  }

  @Test
  void nobody_else_gets_it_and_the_database_does_not_read_it() throws Exception {
    sendAfterTheEnd("Falta agua en la tarde");

    var other = new Visitor(web, people().as(Role.OFFICER, TOWN).asCookie());
    assertThat(Visitor.location(other.look(KEPT))).isEqualTo("/trabajo");
    assertThat(Visitor.location(new Visitor(web).look(KEPT))).startsWith("/entrar");
    byte[] kept =
        jdbc.sql("select body from refused_form where account = ?")
            .param(before.account().value())
            .query(byte[].class)
            .single();
    assertThat(new String(kept, UTF_8)).doesNotContain("Falta");
  }

  @Test
  void a_browser_that_does_not_prove_whose_it_was_keeps_nothing() throws Exception {
    var stranger = people().as(Role.OFFICER, TOWN);
    end(before);
    end(stranger);
    var forged = people().lastAccount(before.account());
    forged.setValue(forged.getValue().substring(0, 42) + "_");
    var visitor = new Visitor(web, stranger.asCookie(), forged);

    var sent = send(visitor, stranger, "Sembrado");

    assertThat(Visitor.location(sent)).isEqualTo("/entrar");
    var owner = new Visitor(web, people().in(before.account()).asCookie());
    assertThat(Visitor.location(owner.look(KEPT))).isEqualTo("/trabajo");
  }

  @Test
  void a_form_without_its_token_is_not_kept() throws Exception {
    end(before);

    var sent = officer.sendWith("falsa", part, "formulario", "1", "problem", "Sembrado");

    assertThat(Visitor.location(sent)).isEqualTo("/entrar");
    assertThat(count()).isZero();
  }

  @Test
  void it_is_forgotten_in_time_on_request_and_with_the_account() throws Exception {
    sendAfterTheEnd("Falta agua");
    var again = new Visitor(web, people().in(before.account()).asCookie());
    again.send(KEPT, KEPT + "/descarte");
    assertThat(count()).isZero();

    sendAgain("Falta agua");
    assertThat(count()).isEqualTo(1);
    var later = program.getBean(Clock.class).instant().plus(ProcessingActivity.REFUSED_FORM.time());
    new RefusedFormRetentionJob(
            new RefusedForms(
                jdbc,
                program.getBean(SecretCipher.class),
                program.getBean(SessionCookie.class),
                Clock.fixed(later, ZoneOffset.UTC)))
        .run();
    assertThat(count()).isZero();
  }

  @Test
  void only_the_newest_is_kept_and_only_so_much() throws Exception {
    sendAfterTheEnd("Lo primero que escribí");
    sendAgain("Lo segundo que escribí");
    sendAgain("x".repeat(RefusedForms.MOST_BYTES));

    var again = new Visitor(web, people().in(before.account()).asCookie());
    assertThat(again.words(KEPT)).contains("Lo segundo").doesNotContain("Lo primero");
    assertThat(count()).isEqualTo(1);
  }

  private MockHttpServletResponse sendAfterTheEnd(String problem) throws Exception {
    end(before);
    return sendAgain(problem);
  }

  private MockHttpServletResponse sendAgain(String problem) throws Exception {
    var visitor = new Visitor(web, before.asCookie(), people().lastAccount(before.account()));
    return send(visitor, before, problem);
  }

  private MockHttpServletResponse send(Visitor visitor, Browser browser, String problem)
      throws Exception {
    return visitor.sendWith(
        browser.form(), part, "formulario", "1", "visto", "x", "problem", problem);
  }

  private void end(Browser browser) {
    jdbc.sql("delete from account_session where account = ?")
        .param(browser.account().value())
        .update();
  }

  private int count() {
    return jdbc.sql("select count(*) from refused_form where account = ?")
        .param(before.account().value())
        .query(Integer.class)
        .single();
  }

  private SignedInPeople people() {
    return new SignedInPeople(program);
  }

  private static String[] fields(String page) {
    return new String[] {
      "formulario", "1",
      "hacer", value(page, "hacer"),
      "visto", value(page, "visto"),
      "problem", value(page, "problem")
    };
  }

  private static String value(String page, String name) {
    var found = Pattern.compile("name=\"" + name + "\" value=\"([^\"]*)\"").matcher(page);
    assertThat(found.find()).as(name).isTrue();
    return found.group(1);
  }
}
