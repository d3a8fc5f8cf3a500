package tequio.consultation.grouping.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tequio.consultation.ConsultationScreens;
import tequio.consultation.content.ScreeningMode;
import tequio.mail.Letters;

/** Groups are proposed, changed by people, published, replied to, and the consultation ends. */
class GroupingScreenTest extends ConsultationScreens {

  private static final String GROUPS = DESK + "/grupos";
  private static final String MAIL = "vecina@example.org";

  @BeforeEach
  void six_submissions_of_a_consultation_that_is_over() throws Exception {
    publish(ScreeningMode.AT_ONCE);
    anybody(FORM, "words", "Tapen los baches de la avenida", "mail", MAIL);
    anybody(link(MAIL, "Confirme", 1), "hecho", "confirmar");
    anybody(FORM, "words", "Hay un bache enorme en la avenida");
    anybody(FORM, "words", "Las lámparas de la calle están fundidas");
    anybody(FORM, "words", "Pongan luminarias, no hay alumbrado");
    anybody(FORM, "words", "Un himno en dos lenguas");
    clock.set("2026-04-02T12:00:00Z");
    signIn();
  }

  @Test
  void people_decide_and_every_author_stays_with_the_way_back() throws Exception {
    assertThat(see("/trabajo")).contains("Agrupe los planteamientos");
    send(GROUPS + "/propuesta");
    assertThat(see(GROUPS)).contains("1. ", "2. ", "Quedaron aparte: 1");

    send(GROUPS + "/1", "que", "nombrar", "nombre", "Baches");
    send(GROUPS + "/2", "que", "unir", "con", "1");
    assertThat(see(GROUPS)).contains("Baches").doesNotContain("id=\"g-2\"");
    send(GROUPS + "/1", "que", "regresar");
    assertThat(see(GROUPS)).contains("id=\"g-2\"");
    send(GROUPS + "/2", "que", "apartar", "marcado", "3");
    assertThat(see(GROUPS)).contains("Quedaron aparte: 2");
    send(GROUPS + "/0", "que", "mover", "marcado", "3", "con", "2");
    send(GROUPS + "/1", "que", "separar", "marcado", "2", "nombre", "Otro bache");
    assertThat(see(GROUPS)).contains("3. Otro bache");
  }

  @Test
  void published_groups_replies_and_the_end_are_told_on_each_page_and_by_letter() throws Exception {
    send(GROUPS + "/propuesta");
    name_and_publish();
    assertThat(look(PUBLIC + "/1")).contains("Agrupada", "Baches", "2 planteamientos");
    assertThat(look(PUBLIC + "/1/planteamientos/1")).contains("Está con otro parecido", "Baches");
    assertThat(look(PUBLIC + "/1/planteamientos/5")).contains("No se parece a otros");
    assertThat(look(PUBLIC + "/1/grupos/1")).contains("Hay un bache enorme", "Todavía no hay");
    assertThat(link(MAIL, "se agrupó", 0)).isEqualTo(PUBLIC + "/1/planteamientos/1");

    var refused = refusal(DESK + "/cierre", "account", "Se hará.", "office", "Unidad");
    assertThat(refused).contains("2 grupos no tienen respuesta");
    for (int group = 1; group <= 2; group++) {
      send(DESK + "/respuestas/grupo/" + group, "reply", "Se hará en mayo.", "office", "Obras");
    }
    assertThat(look(PUBLIC + "/1/planteamientos/2")).contains("Se hará en mayo.");
    assertThat(refusal(DESK + "/cierre", "account", "Se hará.", "office", "Unidad"))
        .contains("no tiene respuesta: el 5.");
    send(DESK + "/respuestas/planteamiento/5", "reply", "No es materia.", "office", "Cultura");
    assertThat(look(PUBLIC + "/1/planteamientos/5")).contains("No es materia.");

    send(DESK + "/cierre", "account", "Todo tiene respuesta.", "office", "Unidad");
    assertThat(look(PUBLIC + "/1")).contains("Respondida", "Todo tiene respuesta.");
    assertThat(link(MAIL, "está respondida", 0)).isEqualTo(PUBLIC + "/1/planteamientos/1");
    assertThat(row("select count(*) from submission_contact")).isEqualTo("0");
  }

  private void name_and_publish() throws Exception {
    send(GROUPS + "/1", "que", "nombrar", "nombre", "Baches");
    send(GROUPS + "/2", "que", "nombrar", "nombre", "Alumbrado");
    send(GROUPS + "/publicacion", "office", "Unidad");
  }

  @Test
  void a_group_waits_for_its_name_and_is_never_named_by_what_was_removed() throws Exception {
    send(GROUPS + "/propuesta");
    assertThat(see(GROUPS)).contains("1. Sin nombre", "2. Sin nombre");
    assertThat(refusal(GROUPS + "/publicacion", "office", "Unidad"))
        .contains("Los grupos 1, 2 no tienen nombre");
    send(GROUPS + "/1", "que", "nombrar", "nombre", "Tapen los baches de la avenida");
    assertThat(see(GROUPS)).contains("1. Tapen los baches");
    remove(1);
    assertThat(see(GROUPS)).contains("1. Sin nombre").doesNotContain("Tapen los baches");
  }

  @Test
  void a_form_that_lacks_something_is_shown_again_with_what_was_typed_and_marked()
      throws Exception {
    send(GROUPS + "/propuesta");
    assertThat(refusal(GROUPS + "/1", "que", "separar", "marcado", "2", "nombre", " "))
        .contains("Escriba un nombre")
        .containsPattern("value=\"2\" checked");
    assertThat(refusal(GROUPS + "/1", "que", "apartar", "nombre", "Hoyos"))
        .contains("Marque al menos", "value=\"Hoyos\"");
    assertThat(refusal(GROUPS + "/0", "que", "mover", "marcado", "5", "nombre", "Otro"))
        .contains("Elija el otro grupo", "value=\"Otro\"")
        .containsPattern("value=\"5\" checked");
    assertThat(refusal(GROUPS + "/publicacion", "office", " ")).contains("qué oficina");
  }

  @Test
  void only_those_whose_group_changed_are_told_again_and_a_joined_group_keeps_its_page()
      throws Exception {
    send(GROUPS + "/propuesta");
    name_and_publish();
    send(GROUPS + "/1", "que", "nombrar", "nombre", "Hoyos");
    send(GROUPS + "/publicacion", "office", "Unidad");
    assertThat(told()).isEqualTo(1);

    send(GROUPS + "/1", "que", "apartar", "marcado", "1");
    send(GROUPS + "/publicacion", "office", "Unidad");
    assertThat(told()).isEqualTo(2);

    send(GROUPS + "/2", "que", "unir", "con", "1");
    send(GROUPS + "/publicacion", "office", "Unidad");
    assertThat(look(PUBLIC + "/1/grupos/2")).contains("Alumbrado", "Este grupo ya no existe");
    assertThat(look(PUBLIC + "/1/grupos/1")).doesNotContain("Este grupo ya no existe");
  }

  private long told() {
    return Letters.to(jdbc, MAIL).stream().filter(it -> it.subject().contains("agrupó")).count();
  }

  @Test
  void the_accuracy_of_proposed_groups_is_public() throws Exception {
    assertThat(look("/acerca/agrupacion")).contains("345", "45 grupos", "Precisión");
    assertThat(look("/en/acerca/agrupacion")).contains("Precision");
  }
}
