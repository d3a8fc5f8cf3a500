package tequio.secretariat.session;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.annotation.Transactional;
import tequio.accounts.caller.Role;
import tequio.accounts.session.SignedInPeople;
import tequio.kernel.ReportingParty;
import tequio.kernel.SubjectReference;
import tequio.secretariat.MeetingWorld;
import tequio.secretariat.meeting.MeetingType;
import tequio.testing.TequioTest;

/** What comes after a session: agreements, minutes, links of letters, a second call. */
@TequioTest
@Transactional
class AgreementScreenTest extends SessionScreens {

  @Test
  void without_quorum_it_ends_and_a_second_call_follows() throws Exception {
    begin();
    arrive(1, "principal");
    send(SESSION + "/sin-quorum");
    assertThat(look(PUBLIC + "/sesiones/1")).contains("Sin quórum", "no hubo quórum");

    publish(
        MeetingWorld.of(
            MeetingType.SECOND_CALL,
            "2026-03-21",
            "2026-03-26",
            Optional.of("La primera no tuvo quórum"),
            1));
    assertThat(look(PUBLIC + "/sesiones/2"))
        .contains("Segunda convocatoria", "La primera no tuvo quórum");
  }

  @Test
  void what_is_overdue_comes_onto_the_next_agenda_by_itself() throws Exception {
    hold();
    agree("Publicar el presupuesto", "Tesorería");
    send(SESSION + "/cierre");
    clock.set("2026-05-20T23:05:00Z");
    facilitator = new SignedInPeople(program).as(Role.FACILITATOR, TOWN);
    publish(MeetingWorld.ordinary("2026-05-02", "2026-05-20", 1));

    assertThat(look(PUBLIC + "/acuerdos")).contains("Vencidos");
    assertThat(look(PUBLIC + "/sesiones/2"))
        .contains("Acuerdos vencidos que se revisarán", "Publicar el presupuesto");
    send(DESK + "/sesiones/2/inicio", "chair", "Facilitación");
    send(DESK + "/sesiones/2/asientos/1/llegada", "role", "principal");
    send(DESK + "/sesiones/2/asientos/2/llegada", "role", "principal");
    send(DESK + "/sesiones/2/instalacion");
    assertThat(see(DESK + "/sesiones/2")).contains("Revisa el acuerdo 1");
  }

  @Test
  void the_owner_reports_with_a_proof_and_by_a_link_that_opens_nothing_else() throws Exception {
    hold();
    agree("Publicar el presupuesto", "Tesorería");
    var agreement = new SubjectReference("agreement", TOWN, "1");
    var link = link(agreement, "Tesorería", Optional.of(ReportingParty.GOVERNMENT));

    assertThat(look(link)).contains("Publicar el presupuesto");
    assertThat(anybody(link + "/avance", "account", "Ya está.", "done", "on").getStatus())
        .isEqualTo(422);
    assertThat(anybody(link + "/voto", "choice", "against").getStatus()).isEqualTo(410);
    var sent =
        anybody(
            link + "/avance",
            "account",
            "Ya está.",
            "done",
            "on",
            "proof.0.title",
            "Presupuesto",
            "proof.0.url",
            "https://ejemplo.invalid/p");
    assertThat(sent.getStatus()).isEqualTo(302);
    assertThat(look(PUBLIC + "/acuerdos/1")).contains("Cumplido", "Ya está.", "Presupuesto");

    clock.set("2026-09-20T23:05:00Z");
    assertThat(mvc.perform(get(link)).andReturn().getResponse().getStatus()).isEqualTo(410);
  }

  @Test
  void the_holder_of_a_seat_answers_votes_and_comments_by_link() throws Exception {
    var meeting = new SubjectReference("meeting", TOWN, "1");
    var link = link(meeting, "1.3", Optional.empty());
    assertThat(anybody(link + "/respuesta", "answer", "absent").getContentAsString(UTF_8))
        .contains("Escriba por qué no puede");
    anybody(link + "/respuesta", "answer", "attends");
    assertThat(see(SESSION)).contains("Voy");

    hold();
    send(SESSION + "/puntos/1/votacion", "question", "¿Se aprueba?");
    assertThat(look(link)).contains("¿Se aprueba?");
    anybody(link + "/voto", "choice", "in-favour");
    assertThat(look(link)).contains("Su voto quedó registrado");
    assertThat(anybody(link + "/voto", "choice", "against").getContentAsString(UTF_8))
        .contains("ya votó");
    vote(1, "principal", "in-favour");
    send(SESSION + "/votacion/cierre");
    send(SESSION + "/cierre");

    anybody(link + "/comentario", "words", "Falta lo del agua.");
    var left =
        send(
            DESK + "/actas/1/comentarios/1",
            "answer",
            "left",
            "reason",
            "No se trató.",
            "chair",
            "Facilitación");
    assertThat(left.getStatus()).isEqualTo(302);
    assertThat(look(PUBLIC + "/actas/1")).contains("Falta lo del agua.", "No se trató.");
    anybody(link + "/palabra");
    assertThat(see(DESK + "/actas/1")).contains("1 de 2 asientos dieron su palabra");
  }

  @Test
  void approved_minutes_do_not_change_and_a_correction_is_a_new_act() throws Exception {
    hold();
    send(SESSION + "/cierre");
    assertThat(send(DESK + "/actas/1/aprobacion", "chair", "Facilitación").getStatus())
        .isEqualTo(422);
    send(DESK + "/actas/1/palabras", "seat", "1");
    send(DESK + "/actas/1/palabras", "seat", "2");
    send(DESK + "/actas/1/aprobacion", "chair", "Facilitación");
    assertThat(look(PUBLIC + "/actas/1")).contains("Aprobada", "por la palabra de cada asiento");

    send(
        DESK + "/actas/1/correccion",
        "wrong",
        "17:05",
        "right",
        "17:10",
        "reason",
        "Error de reloj",
        "chair",
        "Facilitación");
    assertThat(look(PUBLIC + "/actas/1")).contains("Donde dice «17:05» debe decir «17:10»");
    assertThat(look(PUBLIC + "/actas/1/versiones/1")).doesNotContain("17:10");
  }
}
