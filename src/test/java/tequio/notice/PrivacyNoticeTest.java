package tequio.notice;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;
import tequio.accounts.caller.Role;
import tequio.accounts.session.SignedInPeople;
import tequio.accounts.signin.Visitor;
import tequio.kernel.GovernmentKey;
import tequio.testing.TequioTest;

/** Each government says in its own words how it treats data on people. */
@TequioTest
@Transactional
class PrivacyNoticeTest {

  static final String DESK = "/trabajo/06005/privacidad";

  @Autowired MockMvc web;
  @Autowired ApplicationContext program;

  @Test
  void a_government_that_wrote_none_has_a_general_one() throws Exception {
    assertThat(new Visitor(web).words(page()))
        .contains("no ha escrito aquí su propio aviso", "Nombre y correo de quien tiene cuenta");
  }

  @Test
  void what_the_officer_writes_everybody_reads() throws Exception {
    var officer = officer("06005");

    officer.send(
        DESK, DESK, "visto", "0", "texto", "Primero.\n\n<b>Segundo</b>.", "contacto", "Unidad");

    assertThat(new Visitor(web).words(page()))
        .contains("<p>Primero.</p>", "<p>&lt;b&gt;Segundo&lt;/b&gt;.</p>", "Unidad")
        .doesNotContain("no ha escrito");
    assertThat(new Visitor(web).words("/colima/comala/privacidad")).doesNotContain("Primero");
  }

  @Test
  void who_saves_over_another_sees_both_texts() throws Exception {
    var officer = officer("06005");
    officer.send(DESK, DESK, "visto", "0", "texto", "De una", "contacto", "Unidad");

    var late = officer.send(DESK, DESK, "visto", "0", "texto", "De otra", "contacto", "Unidad");

    assertThat(late.getStatus()).isEqualTo(409);
    assertThat(late.getContentAsString(UTF_8)).contains("De una", "De otra", "value=\"1\"");
    officer.send(DESK, DESK, "visto", "1", "texto", "De otra", "contacto", "Unidad");
    assertThat(new Visitor(web).words(page())).contains("De otra");
  }

  @Test
  void an_empty_notice_is_asked_for_again() throws Exception {
    var empty = officer("06005").send(DESK, DESK, "visto", "0", "texto", " ", "contacto", "");

    assertThat(empty.getStatus()).isEqualTo(422);
    assertThat(empty.getContentAsString(UTF_8)).contains("Escriba el aviso", "Escriba a quién");
  }

  @Test
  void an_officer_of_another_government_writes_nothing_here() throws Exception {
    var stranger = officer("06006");

    var sent =
        stranger.send("/cuenta", DESK, "visto", "0", "texto", "De otro", "contacto", "Unidad");

    assertThat(sent.getStatus()).isEqualTo(404);
    assertThat(new Visitor(web).words(page())).doesNotContain("De otro");
  }

  private String page() throws Exception {
    return Visitor.location(new Visitor(web).look("/m/06005")) + "/privacidad";
  }

  private Visitor officer(String government) {
    var browser = new SignedInPeople(program).as(Role.OFFICER, new GovernmentKey(government));
    return new Visitor(web, browser.asCookie());
  }
}
