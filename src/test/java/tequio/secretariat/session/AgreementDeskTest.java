package tequio.secretariat.session;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.transaction.annotation.Transactional;
import tequio.accounts.caller.Role;
import tequio.accounts.session.SignedInPeople;
import tequio.mail.Letters;
import tequio.testing.TequioTest;

/** Whoever runs sessions follows up on what was agreed. */
@TequioTest
@Transactional
class AgreementDeskTest extends SessionScreens {

  private static final String FIRST = DESK + "/acuerdos/1";
  private static final String OWNER = "tesoreria@ejemplo.mx";

  @Autowired JdbcClient jdbc;

  @BeforeEach
  void two_agreements() throws Exception {
    hold();
    agree("Publicar el presupuesto", "Tesorería");
    agree("Publicar el presupuesto cada mes", "Tesorería");
  }

  @Test
  void a_report_says_how_far_it_is_and_then_that_it_is_done_with_its_proof() throws Exception {
    assertThat(report("account", "Falta la firma.", "office", "Tesorería").getStatus())
        .isEqualTo(302);
    assertThat(look(PUBLIC + "/acuerdos/1")).contains("Falta la firma.", "Pendiente");

    var refused = report("account", "Ya está.", "done", "on", "office", "Tesorería");
    assertThat(refused.getStatus()).isEqualTo(422);
    assertThat(refused.getContentAsString(UTF_8)).contains("Ya está.</textarea>");

    assertThat(done().getStatus()).isEqualTo(302);
    assertThat(look(PUBLIC + "/acuerdos/1")).contains("Cumplido", "Ya está.", "El presupuesto");
  }

  @Test
  void what_is_done_is_neither_reported_on_nor_replaced() throws Exception {
    done();

    assertThat(see(FIRST)).doesNotContain("id=\"avance\"", "id=\"sustitucion\"");
    assertThat(report("account", "Otra vez.", "office", "Tesorería").getStatus()).isEqualTo(422);
    assertThat(replace("2").getStatus()).isEqualTo(422);
  }

  @Test
  void a_later_agreement_replaces_one_and_it_is_overdue_no_more() throws Exception {
    assertThat(replace("1").getContentAsString(UTF_8)).contains("id=\"p-reemplazo-by\"");
    assertThat(replace("77").getContentAsString(UTF_8)).contains("id=\"p-reemplazo-by\"");
    assertThat(replace("2").getStatus()).isEqualTo(302);
    clock.set("2026-05-20T23:05:00Z");
    facilitator = new SignedInPeople(program).as(Role.FACILITATOR, TOWN);

    assertThat(look(PUBLIC + "/acuerdos/1"))
        .contains("Sustituido", "Pide lo mismo cada mes", "acuerdos/2");
    assertThat(see("/trabajo")).contains("acuerdo 2").doesNotContain("acuerdo 1");
  }

  @Test
  void the_owner_is_written_to_and_reports_by_the_link_of_the_letter() throws Exception {
    var sent = send(FIRST + "/carta", "mail", OWNER, "voice", "government");
    assertThat(sent.getStatus()).isEqualTo(302);
    var letter = Letters.to(jdbc, OWNER).getFirst();
    assertThat(letter.toString()).contains("Publicar el presupuesto");
    var link = letter.links().getFirst().replaceFirst("https?://[^/]+", "");

    assertThat(anybody(link + "/avance", "account", "Falta la firma.").getStatus()).isEqualTo(302);
    assertThat(see(FIRST)).doesNotContain(OWNER);
    assertThat(look(PUBLIC + "/acuerdos/1")).contains("Falta la firma.");
  }

  private MockHttpServletResponse done() throws Exception {
    return report(
        "account",
        "Ya está.",
        "done",
        "on",
        "office",
        "Tesorería",
        "proof.0.title",
        "El presupuesto",
        "proof.0.url",
        "https://ejemplo.invalid/p");
  }

  private MockHttpServletResponse report(String... fields) throws Exception {
    return send(FIRST + "/avance", fields);
  }

  private MockHttpServletResponse replace(String by) throws Exception {
    return send(
        FIRST + "/sustitucion",
        "de",
        "reemplazo",
        "by",
        by,
        "reason",
        "Pide lo mismo cada mes",
        "chair",
        "Facilitación");
  }
}
