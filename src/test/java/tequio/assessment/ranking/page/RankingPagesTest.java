package tequio.assessment.ranking.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import tequio.accounts.signin.Visitor;
import tequio.storage.Json;
import tequio.testing.TequioTest;

/** A citizen asks why 91, and what is known of the others. */
@TequioTest
class RankingPagesTest {

  static final String EDITION = "/clasificaciones/aidh-2016/2016";

  @Autowired MockMvc web;

  @Test
  void what_is_known_is_a_place_and_the_rest_are_intervals() throws Exception {
    assertThat(words("/clasificaciones")).contains(EDITION);
    assertThat(words(EDITION))
        .contains("204 gobiernos", "Tlajomulco de Zúñiga", "22 de 25", "0 a 91", "0 a 27")
        .contains("entre 1 y")
        .doesNotContain(">0<");
    assertThat(words("/clasificaciones/aidh-2016")).contains("Tlajomulco de Zúñiga");
    assertThat(words("/en" + EDITION)).contains("204 governments");
  }

  @Test
  void only_comparable_ones_are_ranked_together() throws Exception {
    assertThat(words(EDITION + "?estado=14")).contains("Zapopan").doesNotContain("Ecatepec");
    assertThat(words(EDITION + "?poblacion=mas-de-500-mil"))
        .contains("Ecatepec")
        .doesNotContain("Huixquilucan, Estado");
    assertThat(new Visitor(web).look(EDITION + "?estado=77").getStatus()).isEqualTo(404);
    assertThat(new Visitor(web).look("/clasificaciones/nada").getStatus()).isEqualTo(404);
  }

  @Test
  void the_files_are_those_of_a_dataset_and_carry_the_version_of_the_instrument() throws Exception {
    var csv = words(EDITION + "/datos.csv");
    assertThat(csv.lines()).hasSize(205);
    assertThat(csv).startsWith("\uFEFFgobierno,gobierno_nombre");
    assertThat(csv.lines().filter(it -> it.startsWith("14097,")).findFirst().orElseThrow())
        .contains("aidh-2016,2016,otros,1,", ",91,91,100,22,25,aidh-2016,1,");
    var json =
        Json.MAPPER.readTree(words(EDITION + "/datos.json").getBytes(StandardCharsets.UTF_8));
    assertThat(json.path("entries")).hasSize(204);
    assertThat(json.path("edition").path("instrumentVersion").asInt()).isEqualTo(1);
    var xlsx = new Visitor(web).look(EDITION + "/datos.xlsx").getContentAsByteArray();
    try (var book = new ReadableWorkbook(new java.io.ByteArrayInputStream(xlsx))) {
      assertThat(book.getFirstSheet().read()).hasSize(205);
    }
    assertThat(words("/datos/clasificaciones")).contains("Clasificaciones");
    assertThat(words("/datos/clasificaciones.csv")).contains("14097,");
  }

  private String words(String path) throws Exception {
    return new Visitor(web).words(path);
  }
}
