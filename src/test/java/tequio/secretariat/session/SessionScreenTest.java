package tequio.secretariat.session;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.annotation.Transactional;
import tequio.testing.TequioTest;

/** A session from its call to its minutes, as everybody meets it. */
@TequioTest
@Transactional
class SessionScreenTest extends SessionScreens {

  @Test
  void the_call_says_its_notice_and_goes_into_a_calendar() throws Exception {
    assertThat(look(PUBLIC + "/sesiones")).contains("Sesión de prueba", "Próximas");
    assertThat(look(PUBLIC + "/sesiones/1"))
        .contains("de 17:00 a 19:00 horas", "días hábiles de anticipación", "Plan de acción");
    assertThat(look("/en" + PUBLIC + "/sesiones/1")).contains("working days of notice");
    assertThat(look(PUBLIC + "/sesiones/1/sesion.ics"))
        .contains("DTSTART:20260320T230000Z", "LOCATION:Sala de cabildo");
    assertThat(look("/colima/coquimatlan")).contains("Próxima sesión del secretariado");
  }

  @Test
  void with_two_sectors_present_it_decides_and_agrees_and_writes_its_minutes() throws Exception {
    begin();
    arrive(1, "principal");
    assertThat(send(SESSION + "/instalacion").getStatus()).isEqualTo(422);
    arrive(2, "principal");
    send(SESSION + "/instalacion");
    assertThat(look(PUBLIC + "/sesiones/1")).contains("En curso", "1 de 1");

    send(SESSION + "/puntos/1/actual");
    send(SESSION + "/puntos/1/notas", "words", "Se leyó el plan.", "seat", "2");
    send(SESSION + "/puntos/1/votacion", "question", "¿Se aprueba el plan?");
    assertThat(see(SESSION + "/pantalla"))
        .contains("¿Se aprueba el plan?", "Hay quórum")
        .doesNotContain("Graciela", "Elena");
    vote(1, "principal", "in-favour");
    vote(2, "principal", "against", "dissent", "Falta presupuesto.");
    send(SESSION + "/votacion/cierre");
    assertThat(look(PUBLIC + "/sesiones/1"))
        .contains("Empate", "Falta presupuesto.", "Graciela Ponce");

    agree("Publicar el presupuesto", "Tesorería");
    assertThat(look(PUBLIC + "/acuerdos")).contains("Publicar el presupuesto", "Pendiente");
    send(SESSION + "/cierre");

    assertThat(look(PUBLIC + "/sesiones/1")).contains("Realizada", "Leer el acta");
    assertThat(look(PUBLIC + "/actas/1"))
        .contains("En comentarios", "Se leyó el plan.", "Elena Cuevas", "Nadie asistió por")
        .doesNotContain("Fausto Medina");
    for (var format : List.of("pdf", "docx")) {
      assertThat(
              mvc.perform(get(PUBLIC + "/actas/1?formato=" + format))
                  .andReturn()
                  .getResponse()
                  .getStatus())
          .isEqualTo(200);
    }
  }

  @Test
  void an_agreement_without_owner_is_refused() throws Exception {
    hold();

    assertThat(agree("Publicar el presupuesto", " ").getStatus()).isEqualTo(422);
    assertThat(look(PUBLIC + "/acuerdos")).doesNotContain("Publicar el presupuesto");
  }

  @Test
  void an_alternate_neither_arrives_nor_votes_while_the_principal_is_there() throws Exception {
    hold();
    assertThat(arrive(1, "alternate").getContentAsString(UTF_8)).contains("está ocupado");

    send(SESSION + "/puntos/1/votacion", "question", "¿Se aprueba?");
    assertThat(vote(1, "alternate", "in-favour").getContentAsString(UTF_8))
        .contains("no puede votar");
  }

  @Test
  void whoever_was_not_there_is_not_named() throws Exception {
    hold();

    assertThat(
            send(SESSION + "/puntos/1/notas", "words", "Dijo algo.", "seat", "3")
                .getContentAsString(UTF_8))
        .contains("no nombra a quien no estuvo");
  }

  @Test
  void a_lost_quorum_is_noted_and_stops_decisions() throws Exception {
    hold();
    send(SESSION + "/puntos/1/votacion", "question", "¿Se aprueba?");
    vote(1, "principal", "in-favour");
    send(SESSION + "/asientos/2/salida");
    send(SESSION + "/votacion/cierre");

    assertThat(look(PUBLIC + "/sesiones/1")).contains("Sin decisión: se perdió el quórum");
    assertThat(send(SESSION + "/puntos/2/votacion", "question", "¿Otra?").getContentAsString(UTF_8))
        .contains("No hay quórum");
  }

  @Test
  void a_conflict_of_interest_takes_a_seat_out_of_the_vote() throws Exception {
    hold();
    send(SESSION + "/puntos/1/votacion", "question", "¿Se contrata?");
    send(SESSION + "/votacion/excusas", "seat", "2", "reason", "Es mi organización");

    assertThat(vote(2, "principal", "in-favour").getContentAsString(UTF_8))
        .contains("no puede votar");
    vote(1, "principal", "in-favour");
    send(SESSION + "/votacion/cierre");
    assertThat(look(PUBLIC + "/sesiones/1"))
        .contains("Graciela Ponce se excusó: Es mi organización", "se perdió el quórum");
  }
}
