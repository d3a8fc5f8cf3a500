package tequio.accounts.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import tequio.accounts.person.Accounts;
import tequio.counting.Statements;
import tequio.mail.Letters;
import tequio.mail.MailAddress;
import tequio.testing.Pages;
import tequio.testing.TequioTest;

/** A letter lets in whoever reads it, once, where they asked for it, and nobody else. */
@TequioTest
class SignInTest {

  static final Pattern CODE = Pattern.compile("\\b(\\d{4} \\d{4})\\b");
  static final String CLOSED = "Este enlace ya no abre";

  @Autowired MockMvc web;
  @Autowired JdbcClient jdbc;
  @Autowired Accounts accounts;
  @Autowired SendSignInEmail letters;

  MailAddress mail;
  Visitor visitor;

  @BeforeEach
  void somebodyWithAnAccount() {
    mail = new MailAddress("ana-" + UUID.randomUUID() + "@ejemplo.mx");
    accounts.findOrMake(mail, "Ana");
    visitor = new Visitor(web);
  }

  @Test
  void the_link_lets_in_once_where_it_was_asked_for() throws Exception {
    ask(mail.value(), "");
    var link = letter().link();
    for (int i = 0; i < 3; i++) {
      assertThat(visitor.words(link)).contains("quedará dentro");
    }

    var in = visitor.send(link, link);

    assertThat(Visitor.location(in)).isEqualTo("/trabajo");
    assertThat(visitor.words("/cuenta")).contains("Ana", mail.value());
    assertThat(visitor.look(link).getStatus()).isEqualTo(404);
  }

  @Test
  void the_code_lets_in_where_it_was_asked_for() throws Exception {
    ask("  " + mail.value().toUpperCase(java.util.Locale.ROOT), "/en/cuenta?x=1");
    jdbc.sql("insert into account_unreached select id, made from account where mail = ?")
        .param(mail.value())
        .update();

    var in = visitor.send("/entrar/codigo", "/entrar/codigo", "codigo", letter().code());

    assertThat(Visitor.location(in)).isEqualTo("/en/cuenta?x=1");
    assertThat(visitor.words("/cuenta")).contains("Ana");
    assertThat(
            jdbc.sql(
                    "select count(*) from account_unreached u join account a on a.id = u.account"
                        + " where a.mail = ?")
                .param(mail.value())
                .query(Integer.class)
                .single())
        .as("whoever came in by a letter is reached")
        .isZero();
  }

  @Test
  void in_another_browser_the_link_only_says_to_type_the_code_where_one_began() throws Exception {
    ask(mail.value(), "");
    var link = letter().link();
    var other = new Visitor(web);
    other.send("/entrar", "/entrar", "correo", "otra@ejemplo.mx");

    assertThat(other.words(link))
        .contains("Escriba el código donde empezó")
        .doesNotContain("<form");
    assertThat(other.send("/entrar", link).getContentAsString()).contains(CLOSED);
    assertThat(
            other.send("/entrar/codigo", "/entrar/codigo", "codigo", letter().code()).getStatus())
        .isEqualTo(422);

    assertThat(Visitor.location(visitor.send(link, link))).isEqualTo("/trabajo");
  }

  @Test
  void a_fifth_wrong_code_is_the_last() throws Exception {
    ask(mail.value(), "");
    var right = letter().code();
    for (int left = 4; left >= 0; left--) {
      var wrong = right.startsWith("1") ? "2222 2222" : "1111 1111";
      var refused = visitor.send("/entrar", "/entrar/codigo", "codigo", wrong);
      assertThat(refused.getStatus()).isEqualTo(422);
      assertThat(refused.getContentAsString(java.nio.charset.StandardCharsets.UTF_8))
          .contains(left == 0 ? "ya no quedan intentos" : left == 1 ? "un intento" : left + " int");
    }

    assertThat(visitor.send("/entrar", "/entrar/codigo", "codigo", right).getStatus())
        .isEqualTo(422);
    assertThat(visitor.look("/cuenta").getStatus()).isEqualTo(303);
  }

  @Test
  void CVE_2023_48220_a_letter_opens_nothing_after_a_quarter_of_an_hour() throws Exception {
    assertThat(SignInRequests.LIFE).isEqualTo(Duration.ofMinutes(15));
    ask(mail.value(), "");
    var link = letter().link();
    jdbc.sql("update sign_in set made = made - interval '16 min', expires = made where mail = ?")
        .param(mail.value())
        .update();

    assertThat(visitor.look(link).getStatus()).isEqualTo(404);
    assertThat(visitor.send("/entrar", link).getContentAsString()).contains(CLOSED);
    assertThat(visitor.send("/entrar", "/entrar/codigo", "codigo", letter().code()).getStatus())
        .isEqualTo(404);
  }

  @Test
  void a_newer_letter_closes_the_one_before() throws Exception {
    ask(mail.value(), "");
    var older = letter().link();
    ask(mail.value(), "");

    assertThat(visitor.look(older).getStatus()).isEqualTo(404);
  }

  /** What is answered, and what the database is asked until then, is the same to the letter. */
  @Test
  void an_address_is_neither_confirmed_nor_denied() throws Exception {
    var known = heard(mail.value());
    var unknown = heard("nadie-" + UUID.randomUUID() + "@ejemplo.mx");

    assertThat(unknown).isEqualTo(known);
  }

  @Test
  void nobody_is_written_to_who_has_no_account() {
    var stranger = new MailAddress("nadie-" + UUID.randomUUID() + "@ejemplo.mx");
    var keys =
        new SignInRequests.Keys(tequio.accounts.secret.Secret.random(), new Code("12345678"));
    letters.write(stranger, keys, false, tequio.web.Texts.SPANISH);
    letters.write(mail, keys, false, tequio.web.Texts.SPANISH);

    assertThat(Letters.to(jdbc, stranger.value())).isEmpty();
    assertThat(Letters.to(jdbc, mail.value())).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "https://example.org/, /trabajo",
    "//example.org/cuenta, /trabajo",
    "/\\example.org, /trabajo",
    "/trabajo/../salir, /trabajo",
    "/trabajo, /trabajo"
  })
  void CVE_2023_32693_signing_in_leads_nowhere_else(String asked, String right) throws Exception {
    ask(mail.value(), asked);
    var link = letter().link();

    assertThat(Visitor.location(visitor.send(link, link))).isEqualTo(right);
  }

  @Test
  void of_many_who_use_one_code_at_once_one_comes_in() throws Exception {
    ask(mail.value(), "");
    var code = letter().code();
    var token = Pages.token(visitor.words("/entrar/codigo"));
    Callable<Integer> use =
        () -> visitor.sendWith(token, "/entrar/codigo", "codigo", code).getStatus();

    try (var threads = Executors.newFixedThreadPool(4)) {
      var statuses = new ArrayList<Integer>();
      for (var answer : threads.invokeAll(List.of(use, use, use, use))) {
        statuses.add(answer.get());
      }
      assertThat(statuses).containsOnlyOnce(302);
    }
  }

  @Test
  void what_is_no_address_is_said_beside_the_field() throws Exception {
    var refused = visitor.send("/entrar", "/entrar", "correo", "ana@@ejemplo");

    assertThat(refused.getStatus()).isEqualTo(422);
    assertThat(refused.getContentAsString(java.nio.charset.StandardCharsets.UTF_8))
        .contains("ana@@ejemplo", "Escriba un correo completo", "aria-invalid=\"true\"");
  }

  private List<String> heard(String address) throws Exception {
    var said = new ArrayList<String>();
    var one = new Visitor(web);
    said.addAll(
        Statements.during(() -> {
          var begun = one.send("/entrar", "/entrar", "correo", address);
          said.add(begun.getStatus() + " " + Visitor.location(begun));
          said.add(plain(one.words("/entrar/codigo"), address));
          var wrong = one.send("/entrar/codigo", "/entrar/codigo", "codigo", "1111 1112");
          said.add(plain(wrong.getContentAsString(), address));
        }));
    return said;
  }

  private static String plain(String page, String address) {
    return page.replace(address, "").replaceAll("value=\"[^\"]*\"", "");
  }

  private void ask(String address, String volver) throws Exception {
    int before = Letters.to(jdbc, mail.value()).size();
    var begun = visitor.send("/entrar", "/entrar", "correo", address, "volver", volver);
    assertThat(Visitor.location(begun)).isEqualTo("/entrar/codigo");
    for (int i = 0; Letters.to(jdbc, mail.value()).size() == before; i++) {
      assertThat(i).as("a letter is written").isLessThan(6_000);
      Thread.sleep(10);
    }
  }

  record Received(String link, String code) {}

  private Received letter() {
    var newest = Letters.to(jdbc, mail.value()).getFirst();
    var code = CODE.matcher(newest.plain());
    assertThat(code.find()).isTrue();
    return new Received(URI.create(newest.links().getFirst()).getPath(), code.group(1));
  }
}
