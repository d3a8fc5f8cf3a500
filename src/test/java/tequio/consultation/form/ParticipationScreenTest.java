package tequio.consultation.form;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tequio.consultation.ConsultationScreens;
import tequio.consultation.ConsultationWorld;
import tequio.consultation.content.ScreeningMode;
import tequio.mail.Letters;

/** A consultation from its call to the answer to a contested removal, as everybody meets it. */
class ParticipationScreenTest extends ConsultationScreens {

  @Test
  void an_open_consultation_says_what_to_do_and_a_submission_has_an_address() throws Exception {
    publish(ScreeningMode.AT_ONCE);
    assertThat(look(PUBLIC)).contains("¿Qué debemos resolver primero?", "Abierta");
    assertThat(look(PUBLIC + "/1")).contains("Participar", "Mujeres", "Módulo en el tianguis");
    assertThat(look("/en" + PUBLIC + "/1")).contains("Take part", "Open");
    assertThat(look("/colima/minatitlan")).contains("href=\"" + PUBLIC + "\"");
    assertThat(look(PUBLIC + "/1/cartel")).contains("Participe: En línea");

    assertThat(look(FORM)).contains("Hasta 2,000 caracteres", "Reglas de esta consulta", "Agua");
    var sent = anybody(FORM, "words", "Falta <b>agua</b>", "topic", "0", "place", " Centro ");
    assertThat(sent.getHeader("Location")).isEqualTo(FORM + "/recibido/1");
    assertThat(sent.getCookies()).isEmpty();
    assertThat(look(FORM + "/recibido/1")).contains("Es el número 1.", "Ya es público.");
    assertThat(look(PUBLIC + "/1/planteamientos/1"))
        .contains("Falta &lt;b&gt;agua&lt;/b&gt;", "Agua", "Centro", "Todavía no se agrupa");
    assertThat(look(PUBLIC + "/1/planteamientos")).contains("Falta &lt;b&gt;agua");
    assertThat(look(PUBLIC + "/1/planteamientos?tema=1")).doesNotContain("Falta &lt;b&gt;agua");
    assertThat(look(PUBLIC + "/1/resultados")).contains("Agua", "100 %", "Centro");
    assertThat(look("/colima/minatitlan/datos/planteamientos.csv")).contains("Centro,web");
  }

  @Test
  void bad_input_is_refused_with_a_sentence_and_stored_nowhere() throws Exception {
    publish(ScreeningMode.AT_ONCE);
    assertThat(refused("words", "a".repeat(10_000))).contains("2,000");
    assertThat(refused("words", "😡😡😡")).contains("Escríbalo con palabras");
    assertThat(refused("words", "   ")).contains("form");
    assertThat(refused("words", "Agua", "place", "x".repeat(101))).contains("100");
    assertThat(look(PUBLIC + "/1")).doesNotContain("Se recibi");

    anybody(FORM, "words", "Más agua");
    assertThat(anybody(FORM, "words", "mas AGUA!").getContentAsString(UTF_8))
        .contains("ya se recibió en esta consulta", "mas AGUA!");
  }

  @Test
  void a_telephone_number_is_offered_to_be_hidden() throws Exception {
    publish(ScreeningMode.AT_ONCE);
    var words = "Llámenme al 312 123 4567 por el pozo";
    assertThat(refused("words", words))
        .contains("Oculto quedaría así", "[dato oculto] por el pozo");
    anybody(FORM, "words", words, "ocultar", "si");
    anybody(FORM, "words", words, "ocultar", "no");
    anybody(FORM, "words", "Más luz", "place", "Centro 312 123 4567");
    var grown = "Agua " + "a@b.mx ".repeat(250);
    assertThat(refused("words", grown, "ocultar", "si")).contains("2,000");

    assertThat(look(PUBLIC + "/1/planteamientos/1")).contains("[dato oculto]");
    assertThat(look(PUBLIC + "/1/planteamientos/2")).contains("312 123 4567");
    assertThat(look(PUBLIC + "/1/planteamientos/3")).contains("Centro [dato oculto]");
  }

  @Test
  void groups_are_told_only_once_it_is_over_and_by_fives() throws Exception {
    publish(ScreeningMode.AT_ONCE);
    for (int i = 0; i < 7; i++) {
      anybody(FORM, "words", "Más agua " + i, "groups", "women");
    }
    assertThat(look(PUBLIC + "/1/resultados"))
        .contains("Se dice cuando la consulta cierra")
        .doesNotContain("Mujeres");
    clock.set("2026-04-02T12:00:00Z");
    assertThat(look(PUBLIC + "/1/resultados")).contains("Mujeres", "al menos 5", "de cinco en");
  }

  @Test
  void a_consultation_without_web_says_how_one_takes_part() throws Exception {
    publish(ConsultationWorld.onPaper());
    assertThat(look(FORM)).contains("no recibe planteamientos en línea", "En papel");
    assertThat(refused("words", "Más agua")).contains("no recibe planteamientos en línea");
    assertThat(look(PUBLIC + "/1")).doesNotContain("Se recibi");
  }

  @Test
  void the_receipt_tells_of_a_letter_only_where_one_was_sent() throws Exception {
    publish(ScreeningMode.AT_ONCE);
    for (int i = 1; i <= 5; i++) {
      var sent = anybody(FORM, "words", "Más agua " + i, "mail", "vecina@example.org");
      assertThat(sent.getHeader("Location")).endsWith("/" + i + "?correo=1");
    }
    var sixth = anybody(FORM, "words", "Más luz", "mail", "vecina@example.org");
    assertThat(sixth.getHeader("Location")).endsWith("/6?correo=0");
    assertThat(look(FORM + "/recibido/5?correo=1")).contains("Le enviamos una carta");
    assertThat(look(FORM + "/recibido/6?correo=0"))
        .contains("no le enviamos otra")
        .doesNotContain("Le enviamos una carta");
    assertThat(Letters.to(jdbc, "vecina@example.org")).hasSize(5);
  }

  @Test
  void screened_removed_contested_and_restored() throws Exception {
    publish(ScreeningMode.SCREENED);
    anybody(FORM, "words", "Más luz en la plaza");
    anybody(FORM, "words", "Algo que insulta");
    assertThat(look(PUBLIC + "/1/planteamientos/1"))
        .contains("Se publica cuando")
        .doesNotContain("Más luz");
    assertThat(see("/trabajo")).contains("Lea los planteamientos que esperan");
    assertThat(see(DESK)).contains("2 esperan");
    assertThat(see(DESK + "/planteamientos")).contains("Más luz en la plaza");

    send(DESK + "/planteamientos/1/publicacion");
    assertThat(look(PUBLIC + "/1/planteamientos/1")).contains("Más luz en la plaza");
    send(
        DESK + "/planteamientos/2/retiro",
        "reason",
        "insult",
        "explanation",
        "Insulta a una persona.",
        "office",
        "Unidad");
    assertThat(look(PUBLIC + "/1/planteamientos/2"))
        .contains("Insulta o amenaza", "Insulta a una persona.", "Impugnar")
        .doesNotContain("Algo que insulta");
    assertThat(look(PUBLIC + "/1/resultados")).contains("Qué se retiró y por qué");
    assertThat(look(PUBLIC + "/1/historial")).contains("Insulta a una persona.");

    var contest = PUBLIC + "/1/planteamientos/2/impugnar";
    anybody(contest, "words", "No insulta a nadie");
    assertThat(look(contest)).contains("El retiro está impugnado");
    assertThat(see("/trabajo")).contains("Responda los retiros impugnados");
    assertThat(see(DESK + "/planteamientos/2/revision")).contains("No insulta a nadie");
    send(
        DESK + "/planteamientos/2/revision",
        "result",
        "restored",
        "explanation",
        "No nombra a nadie.",
        "office",
        "Unidad");
    assertThat(look(PUBLIC + "/1/planteamientos/2"))
        .contains("Algo que insulta", "Se vuelve a publicar", "No nombra a nadie.");
  }

  @Test
  void a_closed_consultation_says_since_when_and_what_one_can_do_instead() throws Exception {
    publish(ScreeningMode.AT_ONCE);
    clock.set("2026-04-01T12:00:00Z");

    assertThat(look(FORM)).contains("cerró el 31 de marzo de 2026", "Leer los planteamientos");
    assertThat(refused("words", "Tarde")).contains("cerró el 31 de marzo");
    assertThat(look(PUBLIC + "/1")).contains("Cerrada", "Resultados");
    clock.set("2026-03-01T12:00:00Z");
    assertThat(look(FORM)).contains("abre el 2 de marzo de 2026");
  }

  private String refused(String... fields) throws Exception {
    var answer = anybody(FORM, fields);
    assertThat(answer.getStatus()).isEqualTo(422);
    return answer.getContentAsString(UTF_8);
  }

  @Test
  void whoever_leaves_a_confirmed_address_hears_at_each_turn_and_can_delete_it() throws Exception {
    publish(ScreeningMode.SCREENED);
    var mail = "vecina@example.org";
    anybody(FORM, "words", "Más luz", "mail", mail);
    anybody(FORM, "words", "Más agua", "mail", "otra@example.org");
    var confirm = link(mail, "Confirme su correo", 1);
    assertThat(look(confirm)).contains("Confirme que quiere recibir avisos");
    anybody(confirm, "hecho", "confirmar");
    assertThat(look(confirm)).contains("Recibe avisos sobre el planteamiento 1");

    send(DESK + "/planteamientos/1/publicacion");
    send(DESK + "/planteamientos/2/publicacion");
    assertThat(Letters.to(jdbc, "otra@example.org")).hasSize(1);
    assertThat(look(confirm)).contains("ya no sirve");
    assertThat(link(mail, "ya es público", 0)).isEqualTo(PUBLIC + "/1/planteamientos/1");
    var leave = link(mail, "ya es público", 1);
    anybody(leave, "hecho", "quitar");
    assertThat(look(leave)).contains("ya no sirve");
    assertThat(row("select string_agg(address, ' ') from submission_contact"))
        .isEqualTo("otra@example.org");
  }
}
