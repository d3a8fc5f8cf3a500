package tequio.exercise.desk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;
import tequio.accounts.caller.Role;
import tequio.accounts.session.SignedInPeople;
import tequio.accounts.session.SignedInPeople.Browser;
import tequio.kernel.GovernmentKey;
import tequio.requests.IdempotencyKey;
import tequio.testing.SetClock;
import tequio.testing.TequioTest;

/** An officer begins an exercise and carries it on; everybody sees where it stands. */
@TequioTest
@Transactional
class ExerciseScreenTest {

  private static final String DESK = "/trabajo/06004/ejercicios";
  private static final String PUBLIC = "/colima/coquimatlan/ejercicios";

  @Autowired MockMvc mvc;
  @Autowired ApplicationContext program;
  @Autowired SetClock clock;

  @SuppressWarnings("NullAway.Init")
  private Browser officer;

  @BeforeEach
  void signIn() {
    clock.set("2026-03-02T18:00:00Z");
    officer = new SignedInPeople(program).as(Role.OFFICER, new GovernmentKey("06004"));
  }

  @Test
  void five_answers_publish_a_page_with_steps_and_days() throws Exception {
    assertThat(see(DESK)).contains("Empezar un ejercicio");
    assertThat(see(DESK + "/nuevo")).contains("Guía básica", "Cinco fases", "cada plazo desde");

    assertThat(begin("2026", "cimtra FROM_START").getStatus()).isEqualTo(302);

    assertThat(look(PUBLIC)).contains("Ejercicio de Coquimatlán");
    assertThat(look(PUBLIC + "/2026"))
        .contains(
            "Fase 1 de 5: Pre-constitutiva",
            "Vence el 4 de mayo de 2026.",
            "desde el arranque, 2 de marzo de 2026",
            "inhábil",
            "Diagnóstico integral")
        .doesNotContain("atrasado");
    assertThat(look("/"))
        .contains("Paso 1: Pre-constitutiva", "href=\"" + PUBLIC + "/2026\">Coquimatlán</a>");
    assertThat(look("/en" + PUBLIC + "/2026")).contains("Due on May 4, 2026");
    assertThat(look(PUBLIC + "/2026/versiones/1")).contains("Ejercicio de Coquimatlán");
    assertThat(look(PUBLIC + "/2026/historial")).contains("Secretaría");
  }

  @Test
  void products_are_delivered_the_step_is_closed_and_the_next_one_opens() throws Exception {
    begin("2026", "cimtra CUMULATIVE");
    assertThat(see("/trabajo")).contains("Entregue: Diagnóstico integral");

    deliver("diagnostico", "https://example.org/diagnostico");
    deliver("capacitacion", "");
    var early = send(DESK + "/2026/pasos/pre-constitutiva", day("closed"), "office", "Enlace");
    assertThat(early.getStatus()).isEqualTo(422);
    assertThat(early.getContentAsString(UTF_8)).contains("Diga por qué se cierra");
    deliver("sensibilizacion-servidores", "");
    assertThat(see("/trabajo")).contains("Cierre el paso «Pre-constitutiva»");
    send(DESK + "/2026/pasos/pre-constitutiva", day("closed"), "office", "Enlace");

    assertThat(look(PUBLIC + "/2026"))
        .contains(
            "Fase 2 de 5",
            "https://example.org/diagnostico",
            "Se cerró el 2 de marzo de 2026",
            "desde que se cerró «Pre-constitutiva»");
    assertThat(look(PUBLIC + "/2026/historial")).contains("Enlace");
    assertThat(look("/")).contains("Paso 2: ").doesNotContain("Paso 1: Pre-constitutiva");
  }

  @Test
  void a_step_closed_without_its_products_says_why_in_public() throws Exception {
    begin("2026", "cimtra CUMULATIVE");

    send(
        DESK + "/2026/pasos/pre-constitutiva",
        day("closed"),
        "office",
        "Enlace",
        "reason",
        "El diagnóstico lo hizo la universidad.");

    assertThat(look(PUBLIC + "/2026")).contains("El diagnóstico lo hizo la universidad.");
  }

  @Test
  void a_document_needs_its_address_and_no_day_lies_ahead() throws Exception {
    begin("2026", "cimtra CUMULATIVE");
    var path = DESK + "/2026/productos/diagnostico";

    var noAddress = send(path, "what", "Diagnóstico", day("delivered"), "office", "Enlace");
    assertThat(noAddress.getContentAsString(UTF_8)).contains("Escriba la dirección");
    var ahead =
        send(path, new Object[] {"what", "Diagnóstico", date("delivered", 3), "office", "Enlace"});
    assertThat(ahead.getContentAsString(UTF_8)).contains("todavía no llega");
  }

  @Test
  void only_one_runs() throws Exception {
    begin("2026", "cimtra CUMULATIVE");

    assertThat(begin("2027", "guia-basica CUMULATIVE").getContentAsString(UTF_8))
        .contains("Ya hay otro ejercicio en curso");
  }

  @Test
  void one_that_is_interrupted_stays_public_and_another_may_begin() throws Exception {
    begin("2026", "cimtra CUMULATIVE");

    assertThat(
            send(
                    DESK + "/2026/estado",
                    "transition",
                    "INTERRUPT",
                    day("happened"),
                    "reason",
                    "El instituto dejó de existir.",
                    "office",
                    "Enlace")
                .getStatus())
        .isEqualTo(302);

    assertThat(look(PUBLIC + "/2026")).contains("Interrumpido", "El instituto dejó de existir.");
    assertThat(begin("2027", "guia-basica CUMULATIVE").getStatus()).isEqualTo(302);
  }

  @Test
  void an_exercise_with_open_steps_is_not_closed() throws Exception {
    begin("2026", "cimtra CUMULATIVE");

    var refused =
        send(
            DESK + "/2026/estado",
            "transition",
            "CLOSE",
            day("happened"),
            "reason",
            "Ya.",
            "office",
            "Enlace");

    assertThat(refused.getContentAsString(UTF_8)).contains("no puede cambiar así");
    assertThat(look(PUBLIC + "/2026")).contains("En curso");
  }

  @Test
  void what_was_answered_wrong_is_asked_again_with_all_that_was_typed() throws Exception {
    var wrong = begin("26", "cimtra CUMULATIVE");

    assertThat(wrong.getStatus()).isEqualTo(422);
    assertThat(wrong.getContentAsString(UTF_8))
        .contains("Escriba el año con cuatro cifras", "Ejercicio de Coquimatlán");
    assertThat(begin("2026", "otra CUMULATIVE").getContentAsString(UTF_8))
        .contains("Elija una metodología");
  }

  private MockHttpServletResponse begin(String year, String methodology) throws Exception {
    return send(
        DESK + "/nuevo",
        "code",
        year,
        "title",
        "Ejercicio de Coquimatlán",
        day("start"),
        "office",
        "Secretaría",
        "methodology",
        methodology);
  }

  private void deliver(String product, String address) throws Exception {
    var answer =
        send(
            DESK + "/2026/productos/" + product,
            "what",
            "Entrega de " + product,
            day("delivered"),
            "address",
            address,
            "office",
            "Enlace");
    assertThat(answer.getStatus()).as(product).isEqualTo(302);
  }

  private static String[] day(String name) {
    return date(name, 2);
  }

  private static String[] date(String name, int day) {
    return new String[] {
      name + ".year", "2026", name + ".month", "3", name + ".day", String.valueOf(day)
    };
  }

  private MockHttpServletResponse send(String path, Object... fields) throws Exception {
    var form =
        post(path)
            .cookie(officer.asCookie())
            .param("_csrf", officer.form())
            .param(IdempotencyKey.FIELD, IdempotencyKey.fresh().value());
    for (int i = 0; i < fields.length; i++) {
      if (fields[i] instanceof String[] day) {
        for (int j = 0; j < day.length; j += 2) {
          form.param(day[j], day[j + 1]);
        }
      } else {
        form.param((String) fields[i], (String) fields[++i]);
      }
    }
    return mvc.perform(form).andReturn().getResponse();
  }

  private String see(String path) throws Exception {
    var answer = mvc.perform(get(path).cookie(officer.asCookie())).andReturn().getResponse();
    assertThat(answer.getStatus()).as(path).isEqualTo(200);
    return answer.getContentAsString(UTF_8);
  }

  private String look(String path) throws Exception {
    var answer = mvc.perform(get(path)).andReturn().getResponse();
    assertThat(answer.getStatus()).as(path).isEqualTo(200);
    return answer.getContentAsString(UTF_8);
  }
}
