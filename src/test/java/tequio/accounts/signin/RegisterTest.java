package tequio.accounts.signin;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import tequio.accounts.person.Accounts;
import tequio.counting.Statements;
import tequio.mail.Letters;
import tequio.mail.MailAddress;
import tequio.testing.TequioTest;

/** Anybody may have an account, and is a citizen by it, and nothing else. */
@TequioTest
class RegisterTest {

  static final String FORM = "/entrar/registro";

  @Autowired MockMvc web;
  @Autowired JdbcClient jdbc;
  @Autowired Accounts accounts;

  @Test
  void whoever_opens_the_letter_is_a_citizen_and_nothing_else() throws Exception {
    var mail = address();
    var visitor = new Visitor(web);
    assertThat(visitor.words(FORM)).contains("Qué guardamos de usted");
    register(visitor, mail, " Inés Luna ");
    assertThat(accounts.find(mail)).as("before the letter is opened").isEmpty();

    var link = letter(mail);
    assertThat(Visitor.location(visitor.send(link, link))).isEqualTo("/trabajo");

    assertThat(visitor.words("/cuenta")).contains("Inés Luna", "Ciudadana o ciudadano con cuenta");
    assertThat(visitor.look("/admin/personas").getStatus()).isEqualTo(403);
    assertThat(roles(mail)).containsExactly("citizen");
  }

  @Test
  void in_another_browser_the_letter_makes_no_account() throws Exception {
    var mail = address();
    register(new Visitor(web), mail, "Inés");

    var other = new Visitor(web);
    other.send("/entrar", letter(mail));

    assertThat(accounts.find(mail)).isEmpty();
  }

  /** The one there is stays as it is: a stranger neither renames it nor gives it a role. */
  @Test
  void who_has_an_account_gets_a_letter_to_sign_in() throws Exception {
    var mail = address();
    accounts.findOrMake(mail, "Ana");
    var visitor = new Visitor(web);
    register(visitor, mail, "Otro nombre");
    var link = letter(mail);
    assertThat(Letters.to(jdbc, mail.value()).getFirst().plain()).doesNotContain("registrarse");

    visitor.send(link, link);

    assertThat(visitor.words("/cuenta")).contains("Ana").doesNotContain("Otro nombre");
    assertThat(roles(mail)).isEmpty();
  }

  @Test
  void registering_neither_confirms_nor_denies_an_address() throws Exception {
    var known = address();
    accounts.findOrMake(known, "Ana");

    assertThat(heard(address())).isEqualTo(heard(known));
  }

  @Test
  void what_is_missing_is_said_beside_its_field() throws Exception {
    var refused = new Visitor(web).send(FORM, FORM, "nombre", " ", "correo", "ines@");

    assertThat(refused.getStatus()).isEqualTo(422);
    assertThat(refused.getContentAsString(UTF_8))
        .contains("Escriba su nombre", "Escriba un correo completo", "ines@");
  }

  private List<String> heard(MailAddress mail) throws Exception {
    var said = new ArrayList<String>();
    var one = new Visitor(web);
    said.addAll(
        Statements.during(() -> {
          var begun = one.send(FORM, FORM, "nombre", "Inés", "correo", mail.value());
          said.add(begun.getStatus() + " " + Visitor.location(begun));
        }));
    return said;
  }

  private void register(Visitor visitor, MailAddress mail, String name) throws Exception {
    var begun = visitor.send(FORM, FORM, "nombre", name, "correo", mail.value());
    assertThat(Visitor.location(begun)).isEqualTo("/entrar/codigo");
    for (int i = 0; Letters.to(jdbc, mail.value()).isEmpty(); i++) {
      assertThat(i).as("a letter is written").isLessThan(6_000);
      Thread.sleep(10);
    }
  }

  private String letter(MailAddress mail) {
    return URI.create(Letters.to(jdbc, mail.value()).getFirst().links().getFirst()).getPath();
  }

  private List<String> roles(MailAddress mail) {
    return jdbc.sql(
            "select role from account_role where account = (select id from account where mail = ?)")
        .param(mail.value())
        .query((row, index) -> row.getString(1))
        .list();
  }

  private static MailAddress address() {
    return new MailAddress("vecina-" + UUID.randomUUID() + "@ejemplo.mx");
  }
}
