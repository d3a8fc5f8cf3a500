package tequio.secretariat.session;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.transaction.annotation.Transactional;
import tequio.accounts.caller.Role;
import tequio.accounts.person.Accounts;
import tequio.accounts.session.SignedInPeople;
import tequio.accounts.session.SignedInPeople.Browser;
import tequio.secretariat.MeetingWorld;
import tequio.secretariat.link.SeatContacts;
import tequio.testing.SetMail;
import tequio.testing.TequioTest;

/** Minutes are commented by account, and approved by a later session. */
@TequioTest
@Transactional
class MinutesScreenTest extends SessionScreens {

  private static final String MINUTES = DESK + "/actas/1";
  private static final String GRACIELA = "1.3";
  private static final String FAUSTO = "1.2";

  @Autowired Accounts accounts;
  @Autowired SeatContacts contacts;
  @Autowired SetMail mail;

  @Test
  void whoever_attended_comments_and_gives_their_word_with_their_account() throws Exception {
    var graciela = member(GRACIELA);
    hold();
    send(SESSION + "/cierre");
    assertThat(page(graciela)).contains("Comente el acta", "El acta dice lo que pasó");

    assertThat(as(graciela, "/comentarios", "words", "Falta lo del agua.").getStatus())
        .isEqualTo(302);
    assertThat(as(graciela, "/palabra").getStatus()).isEqualTo(302);

    assertThat(page(graciela))
        .contains("Graciela Ponce:</strong> Falta lo del agua.")
        .contains("1 de 2 asientos dieron su palabra")
        .doesNotContain("El acta dice lo que pasó");
    send(MINUTES + "/comentarios/1", "answer", "accepted", "chair", "Facilitación");
    assertThat(look(PUBLIC + "/actas/1")).contains("Falta lo del agua.");
    assertThat(page(graciela)).contains("0 de 2 asientos", "El acta dice lo que pasó");
  }

  @Test
  void whoever_did_not_attend_comments_nothing() throws Exception {
    var fausto = member(FAUSTO);
    hold();
    send(SESSION + "/cierre");

    assertThat(page(fausto)).doesNotContain("Comente el acta", "El acta dice lo que pasó");
    var refused = as(fausto, "/comentarios", "de", "comentario", "words", "Yo sí estuve.");
    assertThat(refused.getStatus()).isEqualTo(422);
    assertThat(refused.getContentAsString(UTF_8))
        .contains("quienes asistieron", "Lo que usted escribió", "Yo sí estuve.");
    assertThat(as(fausto, "/palabra").getStatus()).isEqualTo(422);
    assertThat(page(fausto)).contains("0 de 2 asientos");
  }

  @Test
  void an_address_proves_nothing_where_no_letter_leaves() throws Exception {
    var graciela = member(GRACIELA);
    hold();
    send(SESSION + "/cierre");
    mail.set(false);

    assertThat(page(graciela)).doesNotContain("Comente el acta", "El acta dice lo que pasó");
    assertThat(as(graciela, "/palabra").getStatus()).isEqualTo(422);
  }

  @Test
  void nobody_comments_when_the_days_are_over() throws Exception {
    var graciela = member(GRACIELA);
    hold();
    send(SESSION + "/cierre");
    clock.set("2026-05-20T23:05:00Z");

    var late = in(graciela);
    assertThat(page(late)).doesNotContain("Comente el acta");
    assertThat(as(late, "/comentarios", "words", "Tarde.").getStatus()).isEqualTo(422);
  }

  @Test
  void a_later_session_that_is_held_approves_them_and_nothing_changes_afterwards()
      throws Exception {
    var graciela = member(GRACIELA);
    hold();
    send(SESSION + "/cierre");
    as(graciela, "/comentarios", "words", "Falta lo del agua.");
    clock.set("2026-03-27T23:05:00Z");
    facilitator = in(facilitator);
    publish(MeetingWorld.ordinary("2026-03-09", "2026-03-27", 1));
    assertThat(approve("2")).contains("id=\"p-aprobar-meeting\"");
    assertThat(approve("1")).contains("id=\"p-aprobar-meeting\"", "su propia acta");

    send(DESK + "/sesiones/2/inicio", "chair", "Facilitación");
    send(DESK + "/sesiones/2/asientos/1/llegada", "role", "principal");
    send(DESK + "/sesiones/2/asientos/2/llegada", "role", "principal");
    send(DESK + "/sesiones/2/instalacion");
    assertThat(approve("2")).contains("Responda antes todos los comentarios");
    send(
        MINUTES + "/comentarios/1",
        "answer",
        "left",
        "reason",
        "No se trató.",
        "chair",
        "Facilitación");
    assertThat(approve("2")).isEmpty();

    assertThat(look(PUBLIC + "/actas/1"))
        .contains("Aprobada", "en la sesión 2", "Falta lo del agua.", "No se trató.");
    assertThat(as(in(graciela), "/comentarios", "words", "Otra cosa.").getStatus()).isEqualTo(422);
    assertThat(approve("2")).contains("ya está aprobada");
  }

  /** What the page answers; empty if it was approved. */
  private String approve(String meeting) throws Exception {
    var answer =
        send(MINUTES + "/aprobacion", "de", "aprobar", "meeting", meeting, "chair", "Facilitación");
    assertThat(answer.getStatus()).isIn(302, 422);
    return answer.getStatus() == 302 ? "" : answer.getContentAsString(UTF_8);
  }

  /** A member of the secretariat, whose account has the address of that holder of a seat. */
  private Browser member(String appointment) {
    var browser = new SignedInPeople(program).as(Role.MEMBER, TOWN);
    var mail = accounts.get(browser.account()).mail();
    tenants.within(
        java.util.List.of(TOWN),
        () -> {
          contacts.set(TOWN, appointment, Optional.of(mail));
          return true;
        });
    return browser;
  }

  /** The same person on another day. */
  private Browser in(Browser browser) {
    return new SignedInPeople(program).in(browser.account());
  }

  private String page(Browser browser) throws Exception {
    var answer = mvc.perform(get(MINUTES).cookie(browser.asCookie())).andReturn().getResponse();
    assertThat(answer.getStatus()).isEqualTo(200);
    return answer.getContentAsString(UTF_8);
  }

  private MockHttpServletResponse as(Browser browser, String path, String... fields)
      throws Exception {
    var form = post(MINUTES + path).cookie(browser.asCookie()).param("_csrf", browser.form());
    return perform(form, fields);
  }
}
