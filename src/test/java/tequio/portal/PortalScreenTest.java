package tequio.portal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static tequio.plan.PlanWorld.content;
import static tequio.plan.PlanWorld.entry;
import static tequio.plan.PlanWorld.plan;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;
import tequio.kernel.GovernmentKey;
import tequio.plan.PlanWorld;
import tequio.plan.publication.PublishPlan;
import tequio.testing.Pages;
import tequio.testing.TequioTest;

/** The ways in, with a plan of Manzanillo and one of Colima that nobody keeps. */
@TequioTest
@Transactional
class PortalScreenTest {

  static final int BUDGET = 15_000;
  static final GovernmentKey COLIMA = new GovernmentKey("06");
  static final GovernmentKey MANZANILLO = new GovernmentKey("06007");

  @Autowired MockMvc mvc;
  @Autowired PublishPlan publish;

  @Test
  void the_first_page_counts_what_is_here_and_says_of_what() throws Exception {
    int before = number(page("/"), "<li><b>(\\d+) <small>de 2,511");

    publishTwo();

    var home = page("/");
    assertThat(number(home, "<li><b>(\\d+) <small>de 2,511")).isEqualTo(before + 2);
    assertThat(home)
        .contains("Colima</a></th><td>1 plan</td><td>1 de 10</td>")
        .contains("Manzanillo, Colima</a>")
        .containsPattern("href=\"/colima\" aria-label=\"Colima: [2-9] gobiernos con plan aquí\"");
    assertThat(home.split("<rect class=\"(some|none)\"")).hasSize(1 + 32);
  }

  @Test
  void a_state_lists_its_plans_and_whose_municipality_has_one() throws Exception {
    publishTwo();

    assertThat(page("/colima"))
        .contains(
            "href=\"/colima/plan/2026\"", "href=\"/colima/compromisos/1\"", "Los 10 municipios")
        .containsPattern("\\b1 de 10\\b")
        .containsPattern("href=\"/colima/manzanillo\">Manzanillo</a></th>\\s*<td[^>]*>Un plan aquí")
        .contains("1 con plan, sin reportes", "9 sin nada aquí");
  }

  @Test
  void the_federation_lists_the_states() throws Exception {
    publishTwo();

    assertThat(page("/federacion"))
        .containsPattern("href=\"/colima\">Colima</a></th>\\s*<td[^>]*>Un plan aquí")
        .contains("Los 32 estados");
  }

  @Test
  void a_state_of_one_language_speaks_it() throws Exception {
    assertThat(page("/en/colima"))
        .contains("lang=\"en\"", "href=\"/en/colima/tecoman\"", "The 10 municipalities")
        .doesNotContain("municipios");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/en", "/oaxaca", "/en/oaxaca", "/puebla", "/federacion"})
  void no_page_is_heavier_than_its_budget_or_holds_anything_inline(String address)
      throws Exception {
    publishTwo();
    var html = page(address);

    assertThat(zipped(html)).isLessThanOrEqualTo(BUDGET);
    assertThat(html).doesNotContain("style=\"", "<style", "<script", " onclick");
  }

  @Test
  void a_state_that_is_written_otherwise_is_sent_on() throws Exception {
    mvc.perform(get("/Estado-de-México")).andExpect(status().isMovedPermanently());
    mvc.perform(get("/atlantis")).andExpect(status().isNotFound());
  }

  private void publishTwo() {
    publish.publish(plan(COLIMA, "2026", entry(content("Agua"))), PlanWorld.TERMS);
    publish.publish(
        plan(MANZANILLO, "2026", entry(content("Calles")), entry(content("Luz"))), PlanWorld.TERMS);
  }

  private String page(String address) throws Exception {
    return Pages.open(mvc, address);
  }

  private static int number(String page, String pattern) {
    var found = java.util.regex.Pattern.compile(pattern).matcher(page);
    assertThat(found.find()).isTrue();
    return Integer.parseInt(found.group(1));
  }

  private static int zipped(String html) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(bytes)) {
      gzip.write(html.getBytes(UTF_8));
    }
    return bytes.size();
  }
}
