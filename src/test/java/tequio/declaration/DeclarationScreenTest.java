package tequio.declaration;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tequio.files.Samples;
import tequio.mail.Letters;

/** A declaration is written, signed on screen and on paper, and becomes public. */
class DeclarationScreenTest extends DeclarationPages {

  @Test
  void five_answers_and_three_signatures_make_it_public() throws Exception {
    assertThat(see(officer, "/trabajo")).contains(DESK);
    assertThat(see(officer, DESK + "/texto")).contains("¿Para qué se hace este ejercicio?");
    write();
    assertThat(see(officer, DESK)).contains("dan inicio al «Ejercicio de Coquimatlán»", "Borrador");
    name("gobierno", "Rosa Tinoco", "Presidencia municipal", mail(officer));
    name("sociedad-civil", "Luis Paz", "Colectivo Agua", mail(neighbour));
    assertThat(act(DESK + "/apertura").getContentAsString(UTF_8)).contains("Nadie firma por");
    name("autoridad", "Eva Luz", "Instituto", "");
    assertThat(act(DESK + "/apertura").getStatus()).isEqualTo(302);
    var letter = Letters.to(jdbc, mail(neighbour)).getFirst();
    assertThat(letter.plain()).contains("Colectivo Agua", SIGNING);

    sign(neighbour);
    sign(officer);
    assertThat(status(PUBLIC)).isEqualTo(404);
    assertThat(see(officer, "/trabajo")).contains("Falta una firma", "Eva Luz");
    signOnPaper(3);

    assertThat(look(PUBLIC))
        .contains("Rosa Tinoco", "firmó en pantalla", "Eva Luz", "firmó en papel", "/archivos/");
    assertThat(look("/en" + PUBLIC)).contains("signed on paper", "Signed by all its parties");
    assertThat(look(PUBLIC + "/historial")).contains("Declaración Conjunta");
    assertThat(look(PUBLIC + "/versiones/1")).contains("Declaración Conjunta");
    assertThat(look("/colima/coquimatlan/ejercicios/2026"))
        .contains("href=\"" + PUBLIC + "\"", "Declaración Conjunta de Gobierno Abierto");
    assertThat(mvc.perform(get(PUBLIC + "?formato=pdf")).andReturn().getResponse().getContentType())
        .isEqualTo("application/pdf");
    assertThat(status(PUBLIC + "?formato=docx")).isEqualTo(200);
    assertThat(look(PUBLIC + "/hoja")).contains("Mi nombre puede ser público", "<svg");
    assertThat(jdbc.sql("select count(mail) from declaration_signatory").query(int.class).single())
        .isZero();
  }

  @Test
  void who_is_not_on_the_list_finds_nothing_to_sign() throws Exception {
    write();
    name("gobierno", "Rosa Tinoco", "Presidencia municipal", mail(officer));
    name("sociedad-civil", "Luis Paz", "Colectivo Agua", "");
    name("autoridad", "Eva Luz", "Instituto", "");
    assertThat(statusFor(officer, SIGNING)).isEqualTo(404);
    act(DESK + "/apertura");

    assertThat(statusFor(officer, SIGNING)).isEqualTo(200);
    assertThat(statusFor(neighbour, SIGNING)).isEqualTo(404);
    assertThat(send(neighbour, SIGNING, Map.of("visto", "")).getStatus()).isEqualTo(404);
  }

  @Test
  void another_text_than_was_read_is_not_signed_and_an_old_sign_in_signs_nothing()
      throws Exception {
    open();

    var other = send(officer, SIGNING, Map.of("visto", "0".repeat(64)));
    assertThat(other.getStatus()).isEqualTo(422);
    assertThat(other.getContentAsString(UTF_8)).contains("El texto cambió");
    clock.set("2026-03-02T20:00:00Z");
    assertThat(statusFor(officer, SIGNING)).isNotEqualTo(200);
    assertThat(signed()).isZero();
  }

  @Test
  void a_scan_that_is_no_scan_is_refused_and_no_day_lies_ahead() throws Exception {
    open();
    var paper = DESK + "/firmantes/3/papel";

    var words = upload(paper, "lista.csv", "a,b\n1,2\n".getBytes(UTF_8));
    assertThat(words.getStatus()).isEqualTo(422);
    assertThat(words.getContentAsString(UTF_8)).contains("no es un escaneo");
    var program = upload(paper, "programa.exe", new byte[] {'M', 'Z', 0, 1, 2, 3});
    assertThat(program.getContentAsString(UTF_8)).contains("Este tipo de archivo no se admite");
    assertThat(send(officer, paper, day("signed", 2)).getContentAsString(UTF_8))
        .contains("Suba antes el papel firmado");
    var kept = upload(paper, "firma.pdf", Samples.PDF).getHeader("Location");
    var scan = String.valueOf(kept).replaceFirst(".*archivo=", "");
    var ahead = new HashMap<>(day("signed", 9));
    ahead.put("scan", scan);
    assertThat(send(officer, paper, ahead).getContentAsString(UTF_8)).contains("no ha llegado");
    assertThat(signed()).isZero();
  }

  @Test
  void a_name_of_five_thousand_characters_and_an_address_that_is_none_are_named() throws Exception {
    write();

    var longName = sendName("gobierno", "x".repeat(5000), "Presidencia", "");
    assertThat(longName.getStatus()).isEqualTo(422);
    assertThat(longName.getContentAsString(UTF_8)).contains("200");
    assertThat(sendName("gobierno", "Rosa", "Presidencia", "rosa").getContentAsString(UTF_8))
        .contains("nombre@ejemplo.mx");
    name("gobierno", "Rosa", "Presidencia", "");
    assertThat(sendName("gobierno", "ROSA", "Otra", "").getContentAsString(UTF_8))
        .contains("ya está en la lista");
  }

  @Test
  void the_text_goes_back_to_draft_only_while_nobody_has_signed() throws Exception {
    open();
    assertThat(act(DESK + "/borrador").getStatus()).isEqualTo(302);
    assertThat(act(DESK + "/apertura").getStatus()).isEqualTo(302);
    sign(officer);

    assertThat(act(DESK + "/borrador").getContentAsString(UTF_8)).contains("Ya hay una firma");
    assertThat(act(DESK + "/firmantes/1/baja").getContentAsString(UTF_8))
        .contains("Ya hay una firma");
  }
}
