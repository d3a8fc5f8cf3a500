package tequio.consultation.capture;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tequio.consultation.ConsultationScreens;
import tequio.consultation.content.ScreeningMode;

/** Sheets that an assistant types, and a stall with one device for many people. */
class CaptureScreenTest extends ConsultationScreens {

  private static final String CAPTURE = DESK + "/captura";

  @Test
  void forty_sheets_are_typed_in_a_row_and_a_tenth_of_them_twice() throws Exception {
    publish(ScreeningMode.SCREENED);
    clock.set("2026-04-02T12:00:00Z");
    signIn();
    for (int i = 1; i <= 40; i++) {
      send(CAPTURE, "words", "Hoja con el pozo " + i, "hoja", "3", "canal", "paper", "place", "Ñu");
    }
    var next = see(CAPTURE + "?numero=40&hoja=3&canal=paper&place=%C3%91u");
    assertThat(next)
        .contains("Quedó con el número 40", "se captura dos veces", "value=\"3\"", "value=\"Ñu\"")
        .containsPattern("<textarea id=\"f-words\"[^>]* autofocus");
    assertThat(look(PUBLIC + "/1/planteamientos/40")).contains("Hoja con el pozo 40", "hoja 3");

    assertThat(see(CAPTURE + "/doble")).contains("planteamiento 10", "Tocan 4; van 0");
    send(CAPTURE + "/doble/10", "words", "hoja con el POZO 10.");
    send(CAPTURE + "/doble/20", "words", "Hoja con el poso veinte");
    assertThat(see(CAPTURE + "/doble"))
        .contains("Hoja con el poso veinte", "Tocan 4; van 2; en 1 hubo");
    send(CAPTURE + "/doble/20/eleccion", "vale", "segunda");
    assertThat(look(PUBLIC + "/1/planteamientos/20")).contains("poso veinte");
    assertThat(look(PUBLIC + "/1/resultados")).contains("van 2, y en 1 hubo", "En papel");
    assertThat(see(CAPTURE + "/hoja")).contains("Abrir el formulario", "Número de hoja");
  }

  @Test
  void a_second_text_hides_telephones_and_is_not_lost_where_somebody_typed_it_before()
      throws Exception {
    publish(ScreeningMode.AT_ONCE);
    for (int i = 1; i <= 10; i++) {
      send(CAPTURE, "words", "Hoja " + i + ", 312 123 4567", "ocultar", "si", "canal", "paper");
    }
    send(CAPTURE + "/doble/10", "words", "Hoja 10, 312 123 4567");
    assertThat(row("select words || ' ' || result from second_typing"))
        .isEqualTo("Hoja 10, [dato oculto] same");

    assertThat(refusal(CAPTURE + "/doble/10", "words", "Hoja 10, la mía"))
        .contains("ya no espera una segunda captura", "Hoja 10, la mía");
  }

  @Test
  void a_stall_takes_many_people_from_one_device_and_clears_it_between_them() throws Exception {
    publish(ScreeningMode.AT_ONCE);
    send(DESK + "/modulos", "lugar", "Tianguis de San Mateo");
    var found =
        Pattern.compile("<code class=\"big\">([A-Z]{4})</code>").matcher(see(DESK + "/modulos"));
    assertThat(found.find()).isTrue();
    var form = FORM + "?modulo=" + found.group(1);
    assertThat(look(form))
        .contains("Este equipo es de un módulo", "value=\"Tianguis de San Mateo\"")
        .doesNotContain("name=\"mail\"");

    for (int i = 1; i <= 3; i++) {
      var sent = anybody(form, "words", "Más seguridad");
      var receipt = String.valueOf(sent.getHeader("Location"));
      var shown = mvc.perform(get(java.net.URI.create(receipt))).andReturn().getResponse();
      assertThat(shown.getContentAsString(UTF_8)).contains("Siguiente persona");
      assertThat(shown.getHeader("Refresh")).isEqualTo("20;url=" + form);
    }
    assertThat(look(PUBLIC + "/1/planteamientos/3")).contains("En un módulo");
    send(DESK + "/modulos/" + found.group(1) + "/cierre");
    assertThat(look(form)).doesNotContain("Este equipo es de un módulo");
  }
}
