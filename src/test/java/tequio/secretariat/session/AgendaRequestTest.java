package tequio.secretariat.session;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.transaction.annotation.Transactional;
import tequio.testing.TequioTest;

/** Anybody asks for an item of a public session before its day, and is answered in public. */
@TequioTest
@Transactional
class AgendaRequestTest extends SessionScreens {

  private static final String ASK = PUBLIC + "/sesiones/1/solicitud";
  private static final String REQUESTS = SESSION + "/solicitudes";

  @Test
  void what_is_accepted_is_public_with_its_answer_and_comes_onto_the_agenda() throws Exception {
    assertThat(look(PUBLIC + "/sesiones/1")).contains("sesiones/1/solicitud");
    assertThat(ask("El agua de la colonia Centro", "Vecinas del Centro").getStatus())
        .isEqualTo(302);
    assertThat(look(PUBLIC + "/sesiones/1")).doesNotContain("El agua de la colonia Centro");
    assertThat(see(REQUESTS)).contains("El agua de la colonia Centro", "Vecinas del Centro");

    assertThat(answer(1, "accepted", "").getStatus()).isEqualTo(302);

    assertThat(see(REQUESTS)).contains("Ninguna petición espera respuesta");
    assertThat(look(PUBLIC + "/sesiones/1"))
        .contains("El agua de la colonia Centro", "Vecinas del Centro", "Se tratará.");
    begin();
    arrive(1, "principal");
    arrive(2, "principal");
    send(SESSION + "/instalacion");
    assertThat(see(SESSION)).contains("3. El agua de la colonia Centro");
  }

  @Test
  void what_is_left_out_is_public_with_its_reason_and_not_on_the_agenda() throws Exception {
    ask("Cambiar el escudo", "");
    answer(1, "left", "Corresponde al cabildo.");

    assertThat(look(PUBLIC + "/sesiones/1"))
        .contains("Cambiar el escudo", "No se tratará:", "Corresponde al cabildo.");
    begin();
    assertThat(see(SESSION)).doesNotContain("Cambiar el escudo");
  }

  @Test
  void an_answer_without_its_reason_comes_back_with_what_was_typed() throws Exception {
    ask("Cambiar el escudo", "");
    var refused = answer(1, "left", " ");

    assertThat(refused.getStatus()).isEqualTo(422);
    assertThat(refused.getContentAsString(UTF_8))
        .contains("id=\"p-peticion-1-reason\"", "value=\"Facilitación\"");
  }

  @Test
  void a_second_answer_is_refused_and_its_words_are_kept() throws Exception {
    ask("Cambiar el escudo", "");
    answer(1, "accepted", "");
    var second = answer(1, "left", "Corresponde al cabildo.");

    assertThat(second.getStatus()).isEqualTo(422);
    assertThat(second.getContentAsString(UTF_8))
        .contains("Alguien respondió antes", "Lo que usted escribió", "Corresponde al cabildo.");
  }

  @Test
  void nothing_empty_or_endless_is_taken_and_nothing_once_the_session_began() throws Exception {
    assertThat(ask(" ", "").getStatus()).isEqualTo(422);
    assertThat(ask("largo ".repeat(200), "").getStatus()).isEqualTo(422);
    assertThat(ask("El agua", "x".repeat(201)).getContentAsString(UTF_8))
        .contains("El agua</textarea>");
    hold();

    assertThat(look(ASK)).contains("Ya no se reciben peticiones");
    assertThat(ask("El agua", "").getStatus()).isEqualTo(409);
    assertThat(see(REQUESTS)).contains("Ninguna petición espera respuesta");
  }

  private MockHttpServletResponse ask(String words, String by) throws Exception {
    return anybody(ASK, "words", words, "by", by);
  }

  private MockHttpServletResponse answer(int number, String answer, String reason)
      throws Exception {
    var fields = new ArrayList<>(List.of("de", "peticion-" + number, "answer", answer));
    fields.addAll(List.of("chair", "Facilitación", "reason", reason));
    return send(REQUESTS + "/" + number, fields.toArray(String[]::new));
  }
}
