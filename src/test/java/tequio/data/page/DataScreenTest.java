package tequio.data.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static tequio.plan.PlanWorld.content;
import static tequio.plan.PlanWorld.entry;
import static tequio.plan.PlanWorld.plan;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;
import tequio.data.snapshot.DailySnapshotJob;
import tequio.data.source.Datasets;
import tequio.kernel.GovernmentKey;
import tequio.plan.PlanWorld;
import tequio.plan.publication.PublishPlan;
import tequio.publishing.kind.KindRegistry;
import tequio.publishing.kind.PublicKind;
import tequio.testing.SetClock;
import tequio.testing.TequioTest;

/** Pages about data and the files they lead to, as a browser asks for them. */
@TequioTest
@Transactional
class DataScreenTest {

  static final GovernmentKey MANZANILLO = new GovernmentKey("06007");
  static final Pattern FILE = Pattern.compile("href=\"([^\"]*/datos/[a-z]+\\.(?:csv|json))\"");

  @Autowired MockMvc mvc;
  @Autowired PublishPlan publishing;
  @Autowired Datasets datasets;
  @Autowired KindRegistry kinds;
  @Autowired SetClock clock;
  @Autowired JdbcClient jdbc;
  @Autowired DailySnapshotJob measuring;

  @BeforeEach
  void publish() {
    clock.set("2031-09-10T18:00:00Z");
    publishing.publish(
        plan(
            MANZANILLO,
            "2031",
            entry(content("Calles", "\"activities\": [{\"number\": 1, \"title\": \"Barrer\"}]")),
            entry(content("Luz"))),
        PlanWorld.TERMS);
    clock.set("2031-11-21T18:00:00Z");
  }

  @ParameterizedTest
  @CsvSource({
    "/, 6",
    "/colima, 8",
    "/federacion, 8",
    "/colima/manzanillo, 6",
    "/colima/manzanillo/compromisos, 6",
    "/colima/manzanillo/plan/2031, 10",
    "/colima/manzanillo/compromisos/1, 14",
    "/colima/manzanillo/compromisos/1/historial, 2",
    "/colima/manzanillo/cambios, 4",
    "/cambios, 4",
    "/en/colima/manzanillo/compromisos/1, 14"
  })
  void every_file_that_a_page_offers_is_there(String page, int files) throws Exception {
    var found = FILE.matcher(text(page)).results().map(it -> it.group(1)).toList();

    assertThat(found).hasSize(files);
    for (var file : found) {
      assertThat(ask(file).getStatus()).as(file).isEqualTo(200);
    }
  }

  @Test
  void a_commitments_files_tell_of_it_alone() throws Exception {
    assertThat(text("/colima/manzanillo/compromisos/1/datos/compromisos.csv"))
        .contains("Calles")
        .doesNotContain("Luz");
    assertThat(text("/colima/manzanillo/compromisos/2/datos/actividades.csv"))
        .doesNotContain("Barrer");
    assertThat(text("/colima/manzanillo/plan/2031/datos/actividades.csv")).contains("Barrer");
  }

  @Test
  void nobody_waits_for_a_count() throws Exception {
    assertThat(text("/datos")).contains("unos minutos después").doesNotContain("fila</td>");
    assertThat(text("/datos/compromisos")).contains("se está midiendo");

    measuring.run();

    assertThat(text("/datos")).contains("al terminar el 20 de noviembre de 2031", "2 filas");
  }

  @Test
  void a_page_gives_the_sum_of_the_file_it_cites() throws Exception {
    measuring.run();
    var page = text("/datos/compromisos");
    var file = ask("/datos/compromisos/2031-09-30.csv").getContentAsByteArray();
    var sum = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));

    assertThat(page)
        .contains("/datos/compromisos/2031-09-30.csv", sum)
        .contains("/datos/compromisos/2031-11-20.csv", "/datos/compromisos/2031-10-31.xlsx")
        .contains("CVEGEO", "no-visto");
    assertThat(text("/en/datos/compromisos")).contains("Dictionary", sum);
  }

  @Test
  void every_dataset_has_its_page_and_its_file_of_a_day() throws Exception {
    var ofKinds =
        Stream.<PublicKind>concat(kinds.documents().stream(), kinds.facts().stream())
            .flatMap(it -> it.dataset().stream())
            .count();
    assertThat(datasets.list()).as("13 and those of the kinds").hasSize(13 + (int) ofKinds);
    for (var dataset : datasets.list()) {
      var name = dataset.name();
      assertThat(text("/datos/" + name)).as(name).contains("id=\"diccionario\"");
      assertThat(text("/en/datos/" + name)).as(name).contains("id=\"diccionario\"");
      assertThat(text("/datos/" + name + "/2031-09-30.csv")).startsWith("\uFEFFgobierno,");
    }
  }

  @Test
  void whoever_holds_a_file_is_told_so() throws Exception {
    var tag = String.valueOf(ask("/datos/planes.csv").getHeader("ETag"));
    var again = mvc.perform(get("/datos/planes.csv").header("If-None-Match", tag)).andReturn();

    assertThat(again.getResponse().getStatus()).isEqualTo(304);
    assertThat(again.getResponse().getContentAsByteArray()).isEmpty();

    publishing.publish(
        plan(new GovernmentKey("06009"), "2031", entry(content("Agua"))), PlanWorld.TERMS);
    var later = mvc.perform(get("/datos/planes.csv").header("If-None-Match", tag)).andReturn();
    assertThat(later.getResponse().getStatus()).isEqualTo(200);
  }

  @Test
  void a_file_travels_compressed_to_whoever_can_open_that() throws Exception {
    var plain = ask("/datos/planes.csv");
    var zipped =
        mvc.perform(get("/datos/planes.csv").header("Accept-Encoding", "gzip"))
            .andReturn()
            .getResponse();

    assertThat(zipped.getHeader("Content-Encoding")).isEqualTo("gzip");
    var uncoded =
        mvc.perform(get("/datos/planes.csv").header("Accept-Encoding", "gzip;q=0, *;q=0.5"))
            .andReturn()
            .getResponse();
    assertThat(uncoded.getHeader("Content-Encoding")).isNull();
    assertThat(new GZIPInputStream(new ByteArrayInputStream(zipped.getContentAsByteArray())))
        .hasBinaryContent(plain.getContentAsByteArray());
    assertThat(plain.getContentLength()).isEqualTo(plain.getContentAsByteArray().length);
    assertThat(plain.getHeader("Content-Disposition"))
        .containsPattern("tequio-planes-\\d{4}-\\d{2}-\\d{2}T\\d{4}Z\\.csv");
  }

  @ParameterizedTest
  @CsvSource({
    "/datos/nada, 404, Ningún conjunto de datos se llama «nada»",
    "/datos/nada.csv, 404, Ningún conjunto de datos se llama «nada»",
    "/datos/planes.pdf, 404, no hay «pdf»",
    "/datos/planes/2031-13-45.csv, 400, «2031-13-45» no es un día del calendario",
    "/datos/planes/ayer.csv, 400, «ayer» no es un día del calendario",
    "/datos/planes/2031-11-21.csv, 404, todavía no termina",
    "/datos/planes/9999-01-01.csv, 400, no es un día del calendario",
    "/datos/planes/1999-01-01.csv, 404, lo primero que se registró aquí",
    "/datos/planes/archivo?dia=2031-11-31, 400, no es un día del calendario",
    "/datos/planes/archivo, 400, no es un día del calendario",
    "/datos/planes.csv?corte=ayer, 400, «ayer» no es un día del calendario",
    "/datos/planes.csv?corte=2031-11-21, 404, todavía no termina",
    "/colima/manzanillo/datos/planes.csv?corte=1999-01-01, 404, lo primero que se registró aquí",
    "/colima/manzanillo/datos/nada.csv, 404, Ningún conjunto de datos"
  })
  void what_is_not_there_is_said_in_a_plain_sentence(String path, int status, String words)
      throws Exception {
    var answer = ask(path);

    assertThat(answer.getStatus()).isEqualTo(status);
    assertThat(answer.getContentAsString(UTF_8)).contains(words);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/colima/manzanillo/plan/1999/datos/planes.csv",
        "/colima/manzanillo/compromisos/99/datos/compromisos.csv",
        "/colima/manzanillo/compromisos/0/datos/compromisos.csv"
      })
  void a_page_that_is_not_there_has_no_files(String path) throws Exception {
    assertThat(ask(path).getStatus()).isEqualTo(404);
  }

  @Test
  void a_date_that_is_asked_for_is_never_ignored() throws Exception {
    assertThat(text("/datos/planes.csv?corte=2031-09-30"))
        .isEqualTo(text("/datos/planes/2031-09-30.csv"));
    assertThat(text("/colima/manzanillo/datos/compromisos.csv?corte=2031-09-09"))
        .doesNotContain("Calles");
    assertThat(text("/colima/manzanillo/datos/compromisos.csv?corte=2031-09-10"))
        .contains("Calles");
  }

  @Test
  void every_row_says_whether_its_government_is_made_up() throws Exception {
    for (var dataset : datasets.list()) {
      var head = text("/datos/" + dataset.name() + "/2031-09-30.csv").lines().findFirst();
      assertThat(head.orElseThrow().split(",")).as(dataset.name()).contains("ficticio");
    }
    assertThat(text("/colima/manzanillo/datos/compromisos.csv")).contains("Colima,no,");
  }

  /** A file of a day stays the same for ever, also where a column came later. */
  @Test
  void a_column_that_came_later_stands_in_no_file_of_before() throws Exception {
    jdbc.sql("update dataset_column set since = date '2031-10-15'").update();

    assertThat(text("/datos/compromisos/2031-10-01.csv")).doesNotContain("ficticio");
    assertThat(text("/datos/compromisos/2031-10-20.csv")).contains("ficticio");
    assertThat(text("/datos/gobiernos/2031-10-01.csv")).contains("ficticio");
  }

  @Test
  void what_is_here_can_be_cited_on_the_first_day() throws Exception {
    assertThat(text("/datos/compromisos"))
        .contains("Cite ya el archivo de hoy", "/datos/compromisos/2031-11-21.csv");
    assertThat(text("/en/datos/compromisos")).contains("data as of");
  }

  @Test
  void the_form_leads_to_the_file_of_a_day() throws Exception {
    assertThat(ask("/datos/planes/archivo?dia=2031-09-30").getRedirectedUrl())
        .isEqualTo("/datos/planes/2031-09-30.csv");
  }

  @Test
  void programs_read_the_catalogue() throws Exception {
    assertThat(text("/datos/catalogo.ttl")).contains("http://www.w3.org/ns/dcat#Catalog");
    assertThat(text("/datos/catalogo.jsonld")).contains("http://www.w3.org/ns/dcat#Catalog");
    assertThat(text("/datos/catalogo.schema.jsonld")).contains("DataCatalog");
  }

  private String text(String path) throws Exception {
    return ask(path).getContentAsString(UTF_8);
  }

  private MockHttpServletResponse ask(String path) throws Exception {
    return mvc.perform(get(URI.create(path))).andReturn().getResponse();
  }
}
