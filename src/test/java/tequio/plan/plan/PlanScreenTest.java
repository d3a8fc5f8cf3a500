package tequio.plan.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static tequio.plan.PlanWorld.content;
import static tequio.plan.PlanWorld.entry;
import static tequio.plan.PlanWorld.plan;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;
import tequio.kernel.GovernmentKey;
import tequio.plan.PlanWorld;
import tequio.plan.publication.PublishPlan;
import tequio.testing.Pages;
import tequio.testing.TequioTest;

/** The pages about plans over what was really published. */
@TequioTest
@Transactional
class PlanScreenTest {

  static final GovernmentKey COLIMA = new GovernmentKey("06");
  static final GovernmentKey MANZANILLO = new GovernmentKey("06007");

  @Autowired MockMvc mvc;
  @Autowired PublishPlan publish;

  @Test
  void a_board_says_what_was_promised_and_by_whom_it_was_transcribed() throws Exception {
    publishManzanillo();

    assertThat(page("/colima/manzanillo"))
        .contains(
            "¿Qué prometió Manzanillo y cómo va?",
            "href=\"/colima/manzanillo/plan/2026\"",
            "href=\"/colima/manzanillo/compromisos/1\"",
            "el gobierno no administra esta página",
            "Sin reporte")
        .doesNotContain("Atrasada", "cumplidas");
  }

  @Test
  void a_municipality_without_a_plan_is_not_accused_of_having_none() throws Exception {
    assertThat(page("/colima/tecoman"))
        .contains("Eso no dice que no lo tenga")
        .doesNotContain("Atrasada", "href=\"/colima/tecoman/compromisos\"");
  }

  @Test
  void a_commitment_names_each_obligatory_part_that_is_not_known() throws Exception {
    publishManzanillo();

    var commitment = page("/colima/manzanillo/compromisos/1");
    assertThat(commitment)
        .contains(
            "Calles limpias", "De las 8 cosas que toda hoja de ruta debe decir, aquí se conocen 1.")
        .containsPattern(
            "El plan publicado, hasta donde se vio, no dice:[^.]*<span>Indicadores</span>")
        .doesNotContain("<dt>Indicadores</dt>");
  }

  @Test
  void a_board_says_why_a_number_is_left_out() throws Exception {
    var third = content("Parques", "\"end\": \"2026-12\"");
    publish.publish(plan(MANZANILLO, "2026", entry(3, third)), PlanWorld.TERMS);

    assertThat(page("/colima/manzanillo"))
        .contains("La numeración es la del propio plan. Los que faltan (1 y 2) no se vieron");
    assertThat(page("/en/colima/manzanillo")).contains("The missing ones (1 and 2)");
  }

  @Test
  void a_plan_is_read_whole_with_its_sources() throws Exception {
    publishManzanillo();

    assertThat(page("/colima/manzanillo/plan/2026"))
        .contains("id=\"c1\"", "id=\"c2\"", "href=\"#c2\"", "https://example.org/plan");
  }

  @Test
  void a_state_has_the_same_pages() throws Exception {
    publish.publish(plan(COLIMA, "2026", entry(content("Agua"))), PlanWorld.TERMS);

    assertThat(page("/colima/compromisos")).contains("href=\"/colima/compromisos/1\"");
    assertThat(page("/colima/compromisos/1")).contains("<h1>", "Agua");
    assertThat(page("/colima/plan/2026")).contains("Plan de prueba 2026");
  }

  @Test
  void every_version_keeps_its_address() throws Exception {
    publishManzanillo();

    assertThat(page("/colima/manzanillo/compromisos/1/historial"))
        .contains("href=\"/colima/manzanillo/compromisos/1/versiones/1\"");
    assertThat(page("/colima/manzanillo/compromisos/1/versiones/1")).contains("Calles limpias");
    for (var language : List.of("", "/en")) {
      mvc.perform(get(language + "/colima/manzanillo/compromisos/1/v/1"))
          .andExpect(status().isMovedPermanently())
          .andExpect(redirectedUrl(language + "/colima/manzanillo/compromisos/1/versiones/1"));
    }
  }

  @Test
  void what_somebody_wrote_is_shown_as_text() throws Exception {
    publish.publish(
        plan(MANZANILLO, "2026", entry(content("<script>alert(1)</script>"))), PlanWorld.TERMS);

    assertThat(page("/colima/manzanillo/compromisos/1")).doesNotContain("<script");
    assertThat(page("/colima/manzanillo/plan/2026")).doesNotContain("<script");
  }

  @ParameterizedTest
  @CsvSource({
    "/colima/manzanillo/compromisos/99, 404",
    "/colima/manzanillo/compromisos/0, 404",
    "/colima/manzanillo/compromisos/-1, 404",
    "/colima/manzanillo/compromisos/uno, 404",
    "/colima/manzanillo/compromisos/99999999999, 404",
    "/colima/manzanillo/compromisos/001, 404",
    "/colima/manzanillo/compromisos/+1, 404",
    "/colima/manzanillo/compromisos/0x1, 404",
    "/colima/manzanillo/compromisos/%201, 404",
    "/colima/manzanillo/compromisos/001/historial, 404",
    "/colima/manzanillo/compromisos/+1/calendario.ics, 404",
    "/colima/manzanillo/compromisos/001/datos/compromisos.csv, 404",
    "/colima/manzanillo/compromisos/1/versiones/01, 404",
    "/colima/manzanillo/compromisos/001/cartel, 404",
    "/colima/manzanillo/compromisos/+1/seguir, 404",
    "/m/06007/001, 404",
    "/bitacora/06007/01, 404",
    "/bitacora/06007/99999999999999999999, 404",
    "/api/v1/gobiernos/06007/compromisos/001/actividades, 404",
    "/colima/manzanillo/compromisos/1/versiones/9, 404",
    "/colima/manzanillo/compromisos/1/versiones/0, 404",
    "/colima/manzanillo/compromisos/1/versiones/x, 404",
    "/colima/manzanillo/plan/2026/versiones/2, 404",
    "/colima/manzanillo/plan/1999/versiones/1, 404",
    "/colima/manzanillo/plan/!/versiones/1, 404",
    "/colima/manzanillo/cambios?tipo=chismes, 404",
    "/colima/manzanillo/cambios?antes=06007-999999, 404",
    "/colima/manzanillo/cambios?antes=06008-1, 404",
    "/cambios?antes=x, 404",
    "/cambios?antes=00-0, 404",
    "/cambios?antes=06007-99999999999999999999, 404",
    "/colima/manzanillo/compromisos/99/historial, 404",
    "/colima/manzanillo/plan/1999, 404",
    "/colima/manzanillo/plan/2026?parte=2, 404",
    "/colima/manzanillo/plan/2026?parte=0, 404",
    "/colima/manzanillo/plan/2026?parte=x, 404",
    "/colima/manzanillo/plan/2026?parte=01, 404",
    "/colima/manzanillo/plan/2026?parte=99999999999, 404",
    "/colima/atlantis/compromisos, 404"
  })
  void an_address_of_nothing_is_answered_as_such(String address, int status) throws Exception {
    publishManzanillo();

    mvc.perform(get(URI.create(address))).andExpect(status().is(status));
  }

  private void publishManzanillo() {
    var streets = content("Calles limpias", "\"responsible\": [{\"office\": \"Limpia\"}]");
    publish.publish(
        plan(MANZANILLO, "2026", entry(streets), entry(content("Luz"))), PlanWorld.TERMS);
  }

  private String page(String address) throws Exception {
    return Pages.open(mvc, address);
  }
}
