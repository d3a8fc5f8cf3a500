package tequio.secretariat.session;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.transaction.annotation.Transactional;
import tequio.kernel.SubjectReference;
import tequio.testing.TequioTest;

/** What a rule refuses comes back on the same page, said at its field, with all that was typed. */
@TequioTest
@Transactional
class RefusedEntriesTest extends SessionScreens {

  @Test
  void of_the_call() throws Exception {
    assertThat(again(send(SESSION + "/cancelacion", "de", "cancelar", "reason", "Llueve mucho.")))
        .contains("Llueve mucho.", "id=\"p-cancelar-chair\"");
    assertThat(
            again(
                send(
                    SESSION + "/invitaciones",
                    "mail.1.1",
                    "elena en casa",
                    "mail.1.3",
                    "graciela@ejemplo.mx")))
        .contains("value=\"elena en casa\"", "value=\"graciela@ejemplo.mx\"");
  }

  @Test
  void of_an_agreement_with_each_field_that_is_wrong() throws Exception {
    hold();
    var answer =
        again(
            send(
                SESSION + "/puntos/2/acuerdos",
                "de",
                "acuerdo-2",
                "what",
                "Publicar el presupuesto",
                "owner",
                " ",
                "due",
                "2026-04-10",
                "proof",
                ""));

    assertThat(answer)
        .contains("\nPublicar el presupuesto</textarea>", "value=\"2026-04-10\"")
        .contains("id=\"p-acuerdo-2-owner\"", "id=\"p-acuerdo-2-proof\"")
        .contains(
            "href=\"#f-acuerdo-2-owner\">Responsable: Falta escribir esto.", "open id=\"punto-2\"");
    assertThat(
            again(
                send(
                    SESSION + "/puntos/2/acuerdos",
                    "de",
                    "acuerdo-2",
                    "what",
                    "Publicar",
                    "owner",
                    "Tesorería",
                    "due",
                    "2026-03-01",
                    "proof",
                    "Su dirección")))
        .contains("id=\"p-acuerdo-2-due\"", "value=\"Tesorería\"", "value=\"Su dirección\"");
  }

  @Test
  void of_a_note_that_names_nobody_who_came() throws Exception {
    hold();
    assertThat(
            again(
                send(
                    SESSION + "/puntos/1/notas",
                    "de",
                    "nota-1",
                    "words",
                    "Dijo algo.",
                    "seat",
                    "3")))
        .contains("id=\"p-nota-1-seat\"", "\nDijo algo.</textarea>");
    assertThat(
            again(send(SESSION + "/puntos/1/notas", "de", "nota-1", "words", "largo ".repeat(700))))
        .contains("id=\"p-nota-1-words\"", "largo largo");
  }

  @Test
  void of_a_vote_and_a_recusal() throws Exception {
    hold();
    assertThat(again(send(SESSION + "/puntos/1/votacion", "de", "pregunta-1", "question", " ")))
        .contains("id=\"p-pregunta-1-question\"");
    send(SESSION + "/puntos/1/votacion", "question", "¿Se aprueba?");
    assertThat(again(vote(1, "principal", "", "de", "voto-1", "dissent", "Falta dinero.")))
        .contains("id=\"p-voto-1-choice\"", "\nFalta dinero.</textarea>");
    assertThat(again(send(SESSION + "/votacion/excusas", "de", "excusa-2", "seat", "2")))
        .contains("id=\"p-excusa-2-reason\"");

    vote(1, "principal", "in-favour");
    assertThat(again(vote(1, "principal", "against", "de", "voto-1", "dissent", "Falta dinero.")))
        .contains("ya votó", "Lo que usted escribió", "Falta dinero.");
  }

  @Test
  void of_a_session_that_ended_meanwhile() throws Exception {
    hold();
    send(SESSION + "/cierre");

    assertThat(again(send(SESSION + "/puntos/1/notas", "de", "nota-1", "words", "Dijo algo.")))
        .contains("no está en curso", "Lo que usted escribió", "Dijo algo.");
  }

  @Test
  void of_minutes_and_their_comments() throws Exception {
    var link = link(new SubjectReference("meeting", TOWN, "1"), "1.3", Optional.empty());
    hold();
    send(SESSION + "/cierre");
    var page = DESK + "/actas/1";
    assertThat(again(anybody(link + "/comentario", "de", "comentario", "words", "a ".repeat(2100))))
        .contains("id=\"p-comentario-words\"", "a a a");
    anybody(link + "/comentario", "words", "Falta lo del agua.");

    assertThat(
            again(
                send(
                    page + "/comentarios/1",
                    "de",
                    "respuesta-1",
                    "answer",
                    "left",
                    "chair",
                    "Facilitación")))
        .contains("id=\"p-respuesta-1-reason\"", "value=\"Facilitación\"");
    assertThat(
            again(
                send(
                    page + "/aprobacion",
                    "de",
                    "aprobar",
                    "meeting",
                    "77",
                    "chair",
                    "Facilitación")))
        .contains("id=\"p-aprobar-meeting\"", "value=\"77\"", "value=\"Facilitación\"");
    assertThat(
            again(
                send(
                    page + "/correccion",
                    "de",
                    "corregir",
                    "wrong",
                    "17:05",
                    "right",
                    "17:10",
                    "reason",
                    "Reloj",
                    "chair",
                    "Facilitación")))
        .contains("aún no está aprobada", "17:05", "17:10", "Reloj");
  }

  @Test
  void of_what_is_done_with_an_agreement() throws Exception {
    hold();
    agree("Publicar el presupuesto", "Tesorería");
    var page = DESK + "/acuerdos/1";

    assertThat(
            again(send(page + "/carta", "de", "carta", "mail", "tesorería", "voice", "oversight")))
        .contains("id=\"p-carta-mail\"", "value=\"tesorería\"")
        .contains("value=\"oversight\" selected");
    assertThat(
            again(
                send(
                    page + "/sustitucion",
                    "de",
                    "reemplazo",
                    "by",
                    "1",
                    "reason",
                    "Cambió la ley",
                    "chair",
                    "Facilitación")))
        .contains("id=\"p-reemplazo-by\"", "Cambió la ley", "value=\"Facilitación\"");
  }

  @Test
  void of_a_link_of_a_letter() throws Exception {
    var link = link(new SubjectReference("meeting", TOWN, "1"), "1.3", Optional.empty());
    var typed = List.of("de", "respuesta", "reason", "Estaré de viaje");
    assertThat(again(anybody(link + "/respuesta", typed.toArray(String[]::new))))
        .contains("id=\"p-respuesta-answer\"", "value=\"Estaré de viaje\"");

    hold();
    send(SESSION + "/puntos/1/votacion", "question", "¿Se aprueba?");
    assertThat(again(anybody(link + "/voto", "de", "voto", "dissent", "Falta dinero.")))
        .contains("id=\"p-voto-choice\"", "\nFalta dinero.</textarea>");
    anybody(link + "/voto", "de", "voto", "choice", "in-favour");
    assertThat(
            again(
                anybody(
                    link + "/voto", "de", "voto", "choice", "against", "dissent", "Falta dinero.")))
        .contains("ya votó", "Lo que usted escribió", "Falta dinero.");
  }

  private static String again(MockHttpServletResponse answer) throws Exception {
    assertThat(answer.getStatus()).isEqualTo(422);
    return answer.getContentAsString(UTF_8);
  }
}
