package tequio.accounts.paperkey;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tequio.accounts.caller.Role;
import tequio.accounts.person.AccountId;
import tequio.accounts.person.Accounts;
import tequio.accounts.session.SignedInPeople;
import tequio.accounts.signin.Visitor;
import tequio.kernel.GovernmentKey;
import tequio.mail.MailAddress;
import tequio.testing.SetMail;
import tequio.testing.TequioTest;

/** Where no letter leaves, paper and a code are enough to join and to come in again. */
@TequioTest
@Transactional
class WithoutMailTest {

  static final String DESK = "/trabajo/06007";
  static final Pattern ID = Pattern.compile("invitaciones/([0-9a-f-]{36})/");
  static final Pattern CODE = Pattern.compile("(\\w{4}-){3}\\w{4}");

  @Autowired MockMvc web;
  @Autowired ApplicationContext program;
  @Autowired JdbcClient jdbc;
  @Autowired SetMail mail;
  @Autowired PaperKeys keys;

  @BeforeEach
  void noLetterLeaves() {
    mail.set(false);
  }

  @Test
  void a_printed_invitation_is_taken_up_and_the_codes_of_a_sheet_let_in_again() throws Exception {
    var link = "/invitacion/" + printed().replace("-", "");
    var newcomer = new Visitor(web);
    assertThat(newcomer.words(link)).contains("Diga quién es", "name=\"correo\"");

    var in = newcomer.send(link, link, "campo", "Nadia Robles", "correo", "nadia@ejemplo.mx");

    assertThat(Visitor.location(in)).isEqualTo("/cuenta/papel");
    assertThat(newcomer.words("/trabajo")).contains("Haga su hoja de códigos para entrar");
    var sheet = newcomer.send("/cuenta/papel", "/cuenta/papel").getContentAsString(UTF_8);
    var codes = CODE.matcher(sheet).results().map(it -> it.group()).toList();
    assertThat(codes).hasSize(PaperKeys.ON_A_SHEET).doesNotHaveDuplicates();
    assertThat(newcomer.words("/trabajo")).doesNotContain("Haga su hoja");

    var later = new Visitor(web);
    var typed = codes.getFirst().toLowerCase(java.util.Locale.ROOT);
    assertThat(Visitor.location(later.send("/entrar", "/entrar/papel", "codigo", typed)))
        .isEqualTo("/trabajo");
    assertThat(later.words("/cuenta")).contains("Nadia Robles", "Facilita mesas", "Entró");

    var again = new Visitor(web).send("/entrar", "/entrar/papel", "codigo", typed);
    assertThat(again.getStatus()).isEqualTo(422);
    assertThat(again.getContentAsString(UTF_8)).contains("Ese código no abre");
  }

  @Test
  void an_address_that_has_an_account_is_only_its_owners() throws Exception {
    var known =
        program
            .getBean(Accounts.class)
            .findOrMake(new MailAddress("dueña@ejemplo.mx".replace("ñ", "n")), "Dueña");
    var link = "/invitacion/" + printed().replace("-", "");
    var thief = new Visitor(web);

    var answer = thief.send(link, link, "campo", "Otra", "correo", known.mail().value());

    assertThat(answer.getContentAsString(UTF_8)).contains("Con ese correo ya hay una cuenta");
    assertThat(thief.look("/cuenta").getStatus()).isEqualTo(303);
  }

  @Test
  void what_is_missing_is_said_beside_its_field() throws Exception {
    var link = "/invitacion/" + printed().replace("-", "");

    var refused = new Visitor(web).send(link, link, "campo", " ", "correo", "nadia@");

    assertThat(refused.getStatus()).isEqualTo(422);
    assertThat(refused.getContentAsString(UTF_8)).contains("campo-problema", "correo-problema");
  }

  @Test
  void the_link_of_the_machine_lets_in_once() throws Exception {
    var account = new SignedInPeople(program).account();
    var code = keys.link(account);
    var link = "/entrar/papel/" + code.text();
    var visitor = new Visitor(web);
    assertThat(visitor.words(link)).contains(code.grouped());

    var in = visitor.send(link, "/entrar/papel", "codigo", code.grouped());

    assertThat(Visitor.location(in)).isEqualTo("/trabajo");
    assertThat(keys.use(code)).isEmpty();
  }

  @Test
  void no_page_promises_a_letter() throws Exception {
    var visitor = new Visitor(web);

    assertThat(visitor.words("/entrar"))
        .contains("Este sitio no envía cartas", "Código en papel")
        .doesNotContain("Recibir la carta", "Regístrese");
    assertThat(Visitor.location(visitor.look("/entrar/registro"))).isEqualTo("/entrar");
    assertThat(visitor.words("/colima/seguir"))
        .contains("Este sitio no envía correo", "/colima/cambios.atom")
        .doesNotContain("Enviar enlace para confirmar");
    assertThat(officer().words(DESK + "/invitaciones/nueva"))
        .contains("imprima la carta con su código", "Guardar la invitación")
        .doesNotContain("name=\"correo\"");
  }

  @Test
  void with_mail_the_same_pages_promise_letters() throws Exception {
    mail.set(true);

    assertThat(new Visitor(web).words("/entrar"))
        .contains("Recibir la carta", "Entrar con un código en papel")
        .doesNotContain("no envía cartas");
    assertThat(new Visitor(web).words("/en/colima/seguir")).doesNotContain("sends no mail");
  }

  @Test
  @Transactional(propagation = Propagation.NOT_SUPPORTED)
  void of_many_who_use_one_code_at_once_one_comes_in() throws Exception {
    var account = new SignedInPeople(program).account();
    var code = keys.link(account);
    var ready = new CountDownLatch(1);
    var all = new ArrayList<Future<Boolean>>();
    try (var threads = Executors.newFixedThreadPool(8)) {
      for (int i = 0; i < 8; i++) {
        all.add(
            threads.submit(() -> {
              ready.await();
              return keys.use(code).isPresent();
            }));
      }
      ready.countDown();
      assertThat(count(all)).isOne();
    } finally {
      jdbc.sql("delete from paper_key where account = ?").param(account.value()).update();
      program.getBean(Accounts.class).close(new AccountId(account.value()));
    }
  }

  private static int count(List<Future<Boolean>> all) throws Exception {
    int in = 0;
    for (var one : all) {
      in += one.get() ? 1 : 0;
    }
    return in;
  }

  private String printed() throws Exception {
    var officer = officer();
    var form = DESK + "/invitaciones/nueva";
    officer.send(form, DESK + "/invitaciones", "funcion", "facilitator", "desde", "2020-01-01");
    var found = ID.matcher(officer.words(DESK + "/personas"));
    assertThat(found.find()).isTrue();
    var paper =
        officer.send(DESK + "/personas", DESK + "/invitaciones/" + found.group(1) + "/carta");
    var code = CODE.matcher(paper.getContentAsString(UTF_8));
    assertThat(code.find()).isTrue();
    return code.group();
  }

  private Visitor officer() {
    var browser = new SignedInPeople(program).as(Role.OFFICER, new GovernmentKey("06007"));
    return new Visitor(web, browser.asCookie());
  }
}
